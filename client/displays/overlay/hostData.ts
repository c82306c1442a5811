/** What a host hands over with `update`: JSON text, the older XML, or an object; only named texts are taken from it. */

export type HostFields = Readonly<Record<string, string>>;

/** Of anything else nothing is taken: a template on air must not stumble over what it is told. */
export function readHostData(data: unknown): HostFields {
  if (typeof data === 'object' && data !== null) return textsOf(data);
  if (typeof data !== 'string') return {};
  const text = data.trim();
  if (text.startsWith('<')) return fieldsOfXml(text);
  return text.startsWith('{') ? fieldsOfJson(text) : {};
}

function fieldsOfJson(text: string): HostFields {
  try {
    return textsOf(JSON.parse(text) as unknown);
  } catch (error) {
    reportError(new Error('update() was given neither JSON nor XML', { cause: error }));
    return {};
  }
}

function textsOf(value: unknown): HostFields {
  if (typeof value !== 'object' || value === null) return {};
  const pairs = Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
    typeof each === 'string' || typeof each === 'number' ? [[name, String(each)] as const] : [],
  );
  return Object.fromEntries(pairs);
}

/** `<templateData><componentData id="show"><data id="text" value="clock"/></componentData></templateData>` */
function fieldsOfXml(text: string): HostFields {
  const parsed = new DOMParser().parseFromString(text, 'text/xml');
  const pairs = [...parsed.querySelectorAll('componentData')].flatMap((component) => {
    const name = component.getAttribute('id');
    const value = component.querySelector('data')?.getAttribute('value') ?? null;
    return name === null || value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(pairs);
}
