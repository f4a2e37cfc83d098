import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tagsIn } from './tags.ts';

const readable = /\.(?:html|css|xml|json|ics|txt|bib|ris)$/;

/** What is an address by the file it stands in: paths from the host's root, and addresses with the host. */
function addressesIn(name: string, text: string, origin: string): string[] {
  const pattern = {
    '.css': /url\(["']?(\/(?!\/)[^"')]*)/g,
    '.json': /"(\/(?!\/)[^"\\\s]*)"/g,
  }[path.extname(name)];
  const paths = pattern === undefined ? [] : Array.from(text.matchAll(pattern), ([, found = '']) => found);
  if (name.endsWith('.html')) {
    const values = tagsIn(text).flatMap(({ attributes }) => Object.values(attributes));
    paths.push(...values.filter((value) => /^\/(?!\/)\S*$/.test(value)));
  }
  // A line of a calendar goes on behind a line break and a space.
  const whole = text.replaceAll('\r\n ', '').split(`${origin}/`).slice(1);
  return [...paths, ...whole.map((rest) => `/${/^[^"'<>\s,)}]*/.exec(rest)?.[0] ?? ''}`)];
}

/**
 * The addresses of a built site that lead out of the path it lives under.
 *
 * @param folder the built site
 * @param origin scheme, host and port that it was built for
 * @param base the path, with a slash at either end
 * @returns each with the file it stands in, and how many were looked at
 */
export function outsideBase(
  folder: string,
  origin: string,
  base: string,
): { outside: string[]; lookedAt: number } {
  let lookedAt = 0;
  const outside = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => readable.test(name))
    .flatMap((name) => {
      const addresses = addressesIn(name, readFileSync(path.join(folder, name), 'utf8'), origin);
      lookedAt += addresses.length;
      return addresses.filter((address) => !address.startsWith(base)).map((address) => `${name}: ${address}`);
    });
  return { outside, lookedAt };
}
