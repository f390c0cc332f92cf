/** How an ending is told while it goes on: a line of the log, or an annotation. */
export interface Voice {
  readonly tell: (line: string) => void;
  readonly warn: (title: string, message: string) => void;
}
