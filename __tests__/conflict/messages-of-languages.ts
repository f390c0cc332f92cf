import { named, type ServerMessage, unnamed } from './server-message.ts';

const GLIBC: Readonly<Record<string, string>> = {
  bg: 'Адресът вече се използва',
  ca: 'L’adreça ja és en ús',
  cs: 'Adresa je užívána',
  da: 'Adressen er allerede i brug',
  de: 'Die Adresse wird bereits verwendet',
  el: 'Η διεύθυνση υποδοχής είναι ήδη σε χρήση',
  es: 'La dirección ya se está usando',
  fi: 'Osoite on jo käytössä',
  fr: 'Adresse déjà utilisée',
  gl: 'Estase usando o enderezo',
  hu: 'A cím már használatban van',
  id: 'Alamat telah digunakan',
  it: 'Indirizzo già in uso',
  ja: 'アドレスは既に使用中です',
  ko: '주소가 이미 사용 중입니다',
  nb: 'Adressen er allerede i bruk',
  nl: 'Adres is al in gebruik',
  pl: 'Adres jest już w użyciu',
  pt_BR: 'Endereço já em uso',
  ru: 'Адрес уже используется',
  sk: 'Adresa je používaná',
  sv: 'Adressen redan upptagen',
  tr: 'Adres zaten kullanımda',
  uk: 'Адресу вже використано',
  vi: 'Địa chỉ đang được dùng',
  zh_CN: '地址已在使用',
  zh_TW: '位址已經有在使用',
};

const WINDOWS: Readonly<Record<string, string>> = {
  German:
    'Normalerweise darf jede Socketadresse (Protokoll, Netzwerkadresse oder Anschluss) nur jeweils einmal verwendet werden.',
  French:
    'Une seule utilisation de chaque adresse de socket (protocole/adresse réseau/port) est habituellement autorisée.',
  Spanish: 'Solo se permite un uso de cada dirección de socket (protocolo/dirección de red/puerto)',
  Italian: 'Di norma è consentito un solo utilizzo di ogni indirizzo di socket (protocollo/indirizzo di rete/porta).',
  Portuguese:
    'Normalmente é permitida apenas uma utilização de cada endereço de soquete (protocolo/endereço de rede/porta)',
  Polish: 'Tylko jedno użycie każdego adresu gniazda (protokół/adres sieciowy/port) jest normalnie dozwolone.',
  Russian: 'Обычно разрешается только одно использование адреса сокета (протокол/сетевой адрес/порт)',
  Japanese:
    '通常、各ソケット アドレスに対してプロトコル、ネットワーク アドレス、またはポートのどれか 1 つのみを使用できます。',
  'simplified Chinese': '通常每个套接字地址(协议/网络地址/端口)只允许使用一次。',
  'traditional Chinese': '一次只能用一個通訊端位址 (通訊協定/網路位址/連接埠)。',
  Korean: '각 소켓 주소(프로토콜/네트워크 주소/포트)는 하나만 사용할 수 있습니다',
};

/** What operating systems and servers say in other languages than English. */
export const MESSAGES_OF_LANGUAGES: readonly ServerMessage[] = [
  ...Object.entries(GLIBC).map(([code, text]) => unnamed(`glibc in ${code}`, 'glibc, libc.mo', `bind: ${text}`)),
  ...Object.entries(WINDOWS).map(([language, text]) =>
    unnamed(`Windows in ${language}`, 'Windows, WSAEADDRINUSE', text),
  ),
  named('a server in German', 'common wording', (port) => `Fehler: Port ${port} wird bereits verwendet.`),
  named('a server in French', 'common wording', (port) => `Erreur : le port ${port} est déjà utilisé`),
  named('a server in Spanish', 'common wording', (port) => `Error: el puerto ${port} ya está en uso`),
  named('a server in Italian', 'common wording', (port) => `Errore: la porta ${port} è già in uso`),
  named('a server in Portuguese', 'common wording', (port) => `Erro: a porta ${port} já está em uso`),
  named('a server in Russian', 'common wording', (port) => `Ошибка: порт ${port} уже занят`),
  named('a server in Chinese', 'common wording', (port) => `错误:端口 ${port} 已被占用`),
  named('a server in Japanese', 'common wording', (port) => `エラー: ポート ${port} は既に使用されています`),
  named('a server in Korean', 'common wording', (port) => `오류: 포트 ${port}가 이미 사용 중입니다`),
];
