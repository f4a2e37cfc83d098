const types = {
  atom: 'application/atom+xml',
  csv: 'text/csv',
  ics: 'text/calendar',
  json: 'application/json',
  javascript: 'text/javascript',
  openSearch: 'application/opensearchdescription+xml',
  svg: 'image/svg+xml',
  text: 'text/plain',
} as const;

/** A file that an endpoint answers with. */
export const fileOf = (type: keyof typeof types, text: string): Response =>
  new Response(text, { headers: { 'content-type': `${types[type]}; charset=utf-8` } });
