/**
 * What servers, runtimes and operating systems print when a port is in use. Each pattern ignores case and is tried on
 * one line without escape sequences.
 */
export const IN_USE_MESSAGES: readonly RegExp[] = [
  // The error's name: Node, libuv, Erlang, .NET, Ruby (Errno::EADDRINUSE), Python's errno names, Deno and Rust (AddrInUse).
  /\beaddrinuse\b|\bWSAEADDRINUSE\b|\bAddrInUse\b/i,
  // strerror(EADDRINUSE) of glibc, musl, macOS and the BSDs, and the forms that servers make of it.
  /\baddress (?:is )?(?:already )?in use\b/i,
  // The error's number: 98 on Linux, 48 on macOS, 10048 on Windows.
  /\b(?:errno|os error|error code|error)[ :=]*-?(?:98|48|10048)\b/i,
  // Windows' own words, in English, German, French, Spanish, Japanese and Chinese.
  /only one usage of each socket address/i,
  /darf jede Socketadresse .* nur jeweils einmal verwendet werden/i,
  /Une seule utilisation de chaque adresse de socket/i,
  /s[oó]lo se permite un uso de cada dirección de socket/i,
  /各ソケット アドレスに対して|每个套接字地址/,
  // glibc's words in other languages.
  /Adresse wird bereits (?:verwendet|benutzt)|Adresse déjà utilisée|dirección ya se está usando|Indirizzo già in uso/i,
  /Endereço já (?:está )?em uso|アドレスは既に使用中です|地址已在使用|Адрес уже используется/i,
  // Servers that speak of the port: vite, next, Spring, Flask, webpack, Docker, Bun, Create React App, gunicorn, Quarkus,
  // Expo, Nuxt, Gradio. "Checking whether port 3000 is already in use" and "is not already in use" say nothing yet.
  /(?<!\b(?:whether|if|when|unless) (?:the )?)\bport\b(?:(?!\bnot\b).){0,40}\b(?:already|currently)(?: being)? (?:in use|used|allocated|taken|occupied|bound)\b/i,
  /(?<!\b(?:whether|if|when|unless) (?:the )?)\bport\b.{0,40}\b(?:is|was|seems to be|appears to be) (?:in use|occupied|taken|not available|unavailable|being used by another)\b/i,
  /\bport \d+ in use\b/i,
  /\b(?:cannot|could not|unable to) find (?:an? )?(?:empty|free|available) port\b/i,
  /\balready (?:running|listening) on port\b/i,
  /\b(?:connection|socket) (?:is )?(?:already )?in use\b/i,
  /\banother (?:process|program|server|instance) (?:is |may be )?(?:already )?(?:using|listening|bound)\b/i,
];
