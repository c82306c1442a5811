/** What a host hands over with `update`: JSON text, the older XML, or an object; only named texts are taken from it. */
import { GRAPHIC_FIELDS } from '#shared/view/graphicPackage.ts';
import { warn } from '../../shell/warn.ts';

export type HostFields = Readonly<Record<string, string>>;

/** Of anything else nothing is taken: a template on air must not stumble over what it is told. */
export function readHostData(data: unknown): HostFields {
  if (typeof data === 'object' && data !== null) return textsOf(data);
  if (typeof data !== 'string') return {};
  const text = data.trim();
  if (text.startsWith('<')) return fieldsOfXml(text);
  if (text.startsWith('{')) return fieldsOfJson(text);
  if (text !== '') warn(`update() was given ${JSON.stringify(text.slice(0, 80))}, which is neither JSON nor XML`);
  return {};
}

function fieldsOfJson(text: string): HostFields {
  try {
    return textsOf(JSON.parse(text) as unknown);
  } catch (error) {
    warn(`update() was given JSON that cannot be read: ${String(error)}`);
    return {};
  }
}

function textsOf(value: unknown): HostFields {
  if (typeof value !== 'object' || value === null) return {};
  const pairs = Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
    typeof each === 'string' || typeof each === 'number' ? [[plainName(name), String(each)] as const] : [],
  );
  return Object.fromEntries(pairs);
}

const NAME_OF: ReadonlyMap<string, string> = new Map(GRAPHIC_FIELDS.map(({ id, name }) => [id, name]));

/** Some hosts number their fields. */
function plainName(name: string): string {
  return NAME_OF.get(name) ?? name;
}

/** `<templateData><componentData id="show"><data id="text" value="clock"/></componentData></templateData>` */
function fieldsOfXml(text: string): HostFields {
  const parsed = new DOMParser().parseFromString(text, 'text/xml');
  if (parsed.querySelector('parsererror') !== null) {
    warn('update() was given XML that cannot be read');
    return {};
  }
  const pairs = [...parsed.querySelectorAll('componentData')].flatMap((component) => {
    const name = component.getAttribute('id');
    const value = component.querySelector('data')?.getAttribute('value') ?? null;
    return name === null || value === null ? [] : [[plainName(name), value] as const];
  });
  return Object.fromEntries(pairs);
}
