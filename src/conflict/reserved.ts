/**
 * Windows answers EACCES (WSAEACCES, 10013) for a port that it has reserved for others, Hyper-V above all, though nobody
 * listens on it (learn.microsoft.com, "Windows Sockets Error Codes"; `netsh int ipv4 show excludedportrange tcp`). In
 * the words of Node, Go, Rust, Python and .NET, which pass on FormatMessage's, and of Java.
 */
const RESERVED_ON_WINDOWS: readonly RegExp[] = [
  /\blisten EACCES\b|\bWSAEACCES\b|\b(?:WinError|os error|SocketException|error code)\W{1,3}10013\b/i,
  /\bforbidden by its access permissions\b|\bPermission denied: (?:bind|listen)\b/i,
  /Zugriff auf einen Socket war aufgrund der Zugriffsrechte des Sockets unzulässig/i,
  /アクセス許可で禁じられた方法でソケットにアクセス/,
];

/** What means that a port is reserved, which a fresh one answers as it answers "in use"; elsewhere EACCES is a lack of rights. */
export function reservedPatterns(platform: NodeJS.Platform): readonly RegExp[] {
  return platform === 'win32' ? RESERVED_ON_WINDOWS : [];
}
