/** What a server of this kind prints when `port` is in use, and whether its words name the port. */
export interface ServerMessage {
  readonly server: string;
  /** Where the words come from: the project and its file, its documentation, or an issue that quotes them. */
  readonly source: string;
  readonly names: 'port' | 'nothing';
  readonly text: (port: number) => string;
}

export function named(server: string, source: string, text: (port: number) => string): ServerMessage {
  return { server, source, names: 'port', text };
}

export function unnamed(server: string, source: string, text: string): ServerMessage {
  return { server, source, names: 'nothing', text: () => text };
}
