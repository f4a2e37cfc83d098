import { type Node, walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { inTaiwan } from './taiwanWords.ts';

const source = './zh-Hans.ts';
const importer = '/i18n/zh-Hant.ts';
const derived = '?traditional';

/** A node of a syntax tree with the place of its text, as the bundler's parser gives it. */
type Placed = Node & { start: number; end: number };

const hasHan = /\p{Script=Han}|[“”‘’]/u;

/** What a Chinese string of a syntax tree says, and how the same is written again; null for any other node. */
function written(node: Node): { text: string; write: (text: string) => string } | null {
  if (node.type === 'Literal' && typeof node.value === 'string' && hasHan.test(node.value)) {
    return { text: node.value, write: (text) => JSON.stringify(text) };
  }
  if (node.type === 'TemplateElement' && hasHan.test(node.value.raw)) {
    return { text: node.value.raw, write: (text) => text };
  }
  return null;
}

/**
 * Derives the words of one language from those of another while they are loaded: where `zh-Hant.ts` imports
 * `zh-Hans.ts`, it is given a copy in which every string, and every piece of a template, is in traditional
 * script. What is put into a template is left as it comes in, so quoted texts keep their words.
 */
export const deriveTraditional = (): Plugin => ({
  name: 'derive-traditional',
  enforce: 'post',
  resolveId: {
    order: 'pre',
    async handler(id, from) {
      if (id !== source || !from?.replaceAll('\\', '/').endsWith(importer)) return null;
      const found = await this.resolve(id, from, { skipSelf: true });
      if (!found) throw new Error(`${from}: ${source} cannot be found`);
      return `${found.id}${derived}`;
    },
  },
  transform(code, id) {
    if (!id.endsWith(derived)) return null;
    const text = new MagicString(code);
    walk(this.parse(code) as Node, {
      enter(node) {
        const string = written(node);
        const { start, end } = node as Placed;
        if (string) text.overwrite(start, end, string.write(inTaiwan(string.text)));
      },
    });
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
