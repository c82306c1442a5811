/** The table of who may import whom. A file is ruled by the first row whose place it stands in. */

export interface Layer {
  readonly place: RegExp;
  /** Files of ours that may be imported, besides those of the same place. */
  readonly files: RegExp;
  /** Files of which only types may be imported. */
  readonly types?: RegExp;
  readonly packages: RegExp;
}

const NOTHING = /^(?!)/;
const serverPackages = /^(?:node:|pino$|prom-client$|valibot$|@valibot\/to-json-schema$)/;
const drawingPackages = /^(?:react$|react-dom|clsx$|country-flag-icons|@fontsource)/;

function core(name: string, below: string): Layer {
  return { place: new RegExp(`^shared/${name}/`), files: new RegExp(`^shared/(?:${below})/`), packages: /^valibot$/ };
}

export const layers: readonly Layer[] = [
  { ...core('primitives', 'primitives') },
  { ...core('facts', 'primitives') },
  { ...core('rules', 'primitives'), types: /^shared\/facts\// },
  { ...core('project', 'facts|rules|primitives') },
  { ...core('decide', 'project|facts|rules|primitives') },
  { ...core('view', 'project|facts|rules|primitives') },
  { ...core('control', 'facts|primitives') },
  { ...core('protocol', 'facts|decide|control|primitives') },
  { ...core('import', 'facts|rules|primitives'), types: /^shared\/decide\/command\.ts$/ },
  { place: /^shared\//, files: NOTHING, packages: NOTHING },

  { place: /^server\/(?:build|dev)\.ts$/, files: /^server\/build\.ts$/, packages: /^(?:node:|esbuild$|vite$)/ },
  {
    place: /^server\/database\//,
    files: /^(?:shared\/|server\/(?:log\/factLog\.ts$|observe\/|\w+\.ts$))/,
    packages: /^(?:node:|pg$|valibot$)/,
  },
  {
    place: /^server\/log\//,
    files: /^(?:shared\/|server\/(?:database\/|observe\/|\w+\.ts$))/,
    packages: /^(?:node:|better-sqlite3$|pg$|valibot$)/,
  },
  {
    place: /^server\/auth\//,
    files: /^(?:shared\/|server\/(?:database\/|observe\/|\w+\.ts$))/,
    packages: /^(?:node:|better-sqlite3$|valibot$)/,
  },
  {
    place: /^server\/control\//,
    files: /^(?:shared\/|server\/(?:database\/|observe\/|\w+\.ts$))/,
    packages: /^(?:node:|better-sqlite3$|valibot$)/,
  },
  {
    place: /^server\/presence\//,
    files: /^(?:shared\/|server\/(?:database\/|observe\/|\w+\.ts$))/,
    packages: /^(?:node:|valibot$)/,
  },
  {
    place: /^server\/session\//,
    files: /^(?:shared\/|server\/(?:log\/factLog\.ts$|observe\/|\w+\.ts$))/,
    packages: serverPackages,
  },
  {
    place: /^server\/transport\//,
    files:
      /^(?:shared\/|server\/(?:session|auth|control|presence|observe)\/|server\/log\/factLog\.ts$|server\/\w+\.ts$)/,
    packages: /^(?:node:|pino$|valibot$|socket\.io$)/,
  },
  {
    place: /^server\/http\//,
    files: /^(?:shared\/|server\/)/,
    packages:
      /^(?:node:|pino$|prom-client$|valibot$|@valibot\/to-json-schema$|express$|helmet$|compression$|fflate$|ograf$)/,
  },
  { place: /^server\//, files: /^(?:shared\/|server\/)/, packages: serverPackages },

  { place: /^client\/vite\.config\.ts$/, files: NOTHING, packages: /^(?:node:|vite$|@vitejs\/plugin-react$)/ },
  {
    place: /^client\/live\/connection\.ts$/,
    files: /^(?:shared\/|client\/(?:live\/|\w+\.ts$))/,
    packages: /^socket\.io-client$/,
  },
  {
    place: /^client\/live\//,
    files: /^(?:shared\/|client\/\w+\.ts$)/,
    packages: /^(?:react$|valibot$|zustand(?:\/|$))/,
  },
  {
    place: /^client\/(?:text|styles)\//,
    files: /^(?:shared\/|client\/(?:live|text|styles)\/)/,
    packages: drawingPackages,
  },
  {
    place: /^client\/components\//,
    files: /^(?:shared\/|client\/(?:live|text|styles)\/)/,
    packages: drawingPackages,
  },
  {
    place: /^client\/displays\/operator\/people\/QrCode\.tsx$/,
    files: /^client\/displays\/operator\/people\//,
    packages: /^(?:react$|uqr$)/,
  },
  {
    place: /^client\/displays\//,
    files: /^(?:shared\/|client\/(?:components|live|text|styles|shell)\/|client\/\w+\.tsx?$)/,
    packages: drawingPackages,
  },
  {
    place: /^client\/hosts\/ograf\//,
    files: /^(?:shared\/|client\/)/,
    packages: /^(?:react$|react-dom|ograf$)/,
  },
  { place: /^client\//, files: /^(?:shared\/|client\/)/, packages: drawingPackages },
];
