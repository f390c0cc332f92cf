// What GitHub's marketplace takes (docs.github.com, "Metadata syntax reference", branding; github/docs at 1613162).

export const COLOURS: readonly string[] = [
  ...['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'],
];

/** Of the icons that are listed there, those that would suit a server or a port. */
export const ICONS: readonly string[] = [
  ...['activity', 'anchor', 'cast', 'cpu', 'globe', 'hard-drive', 'link', 'log-in', 'monitor', 'play', 'play-circle'],
  ...['power', 'radio', 'refresh-cw', 'rss', 'server', 'shuffle', 'target', 'terminal', 'wifi', 'zap'],
];

/** "Description must be less than 125 characters", as the form says that drafts a release for the marketplace. */
export const LONGEST_DESCRIPTION = 124;
