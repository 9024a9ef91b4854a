/** Reads an iCalendar file as RFC 5545 says, and refuses what it forbids. */

export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** ISO dates: the first day, and the day after the last one. */
  readonly from: string;
  readonly until: string;
  readonly sequence: number;
  readonly stamp: string;
}

interface Property {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
}

/** @throws Error on a line that is too long, an end of line that is not CRLF, an event without what it must have */
export function readCalendar(file: string): { readonly name: string; readonly events: CalendarEvent[] } {
  if (!file.endsWith("\r\n")) throw new Error("the last line has no end");
  const lines = file.slice(0, -2).split("\r\n");
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`a line ends without CRLF: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  }
  const whole = lines
    .join("\r\n")
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
  const properties = whole.map(propertyOf);
  expectOrder(properties);
  const events: CalendarEvent[] = [];
  let open: Property[] | undefined;
  for (const property of properties.slice(1, -1)) {
    if (property.name === "BEGIN") open = [];
    else if (property.name === "END") {
      events.push(eventOf(open ?? []));
      open = undefined;
    } else open?.push(property);
  }
  const uids = new Set(events.map(({ uid }) => uid));
  if (uids.size !== events.length) throw new Error("two events have one UID");
  return { name: unescaped(properties.find(({ name }) => name === "NAME")?.value ?? ""), events };
}

function expectOrder(properties: readonly Property[]): void {
  const said = properties.map(({ name, value }) => `${name}:${value}`);
  if (said[0] !== "BEGIN:VCALENDAR" || said.at(-1) !== "END:VCALENDAR") throw new Error("no calendar");
  for (const needed of ["VERSION:2.0", "METHOD:PUBLISH"])
    if (!said.includes(needed)) throw new Error(`no ${needed}`);
  if (!properties.some(({ name }) => name === "PRODID")) throw new Error("no PRODID");
}

function propertyOf(line: string): Property {
  const found = /^([A-Z-]+)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/u.exec(line);
  if (!found) throw new Error(`no property: ${line}`);
  const [, name = "", parameters = "", value = ""] = found;
  // eslint-disable-next-line no-control-regex -- the characters that no value may hold
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) throw new Error(`a control character: ${line}`);
  return { name, parameters: parameters.split(";").filter(Boolean), value };
}

function eventOf(properties: readonly Property[]): CalendarEvent {
  const one = (name: string): Property => {
    const [found, again] = properties.filter((property) => property.name === name);
    if (!found || again) throw new Error(`${name} is not there once`);
    return found;
  };
  return {
    ...{ uid: one("UID").value, sequence: Number(one("SEQUENCE").value), stamp: utc(one("DTSTAMP")) },
    ...{ summary: unescaped(one("SUMMARY").value), description: unescaped(one("DESCRIPTION").value) },
    ...{ from: date(one("DTSTART")), until: date(one("DTEND")) },
  };
}

function date({ parameters, value }: Property): string {
  const found = /^(\d{4})(\d\d)(\d\d)$/.exec(value);
  if (!found || !parameters.includes("VALUE=DATE")) throw new Error(`no date: ${value}`);
  return found.slice(1).join("-");
}

function utc({ value }: Property): string {
  if (!/^\d{8}T\d{6}Z$/.test(value)) throw new Error(`no UTC time: ${value}`);
  return value;
}

function unescaped(value: string): string {
  if (/[^\\](?:\\\\)*[;,]/.test(` ${value}`)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? "\n" : character));
}
