/** What of a message is read. */
export type Reading = {
  /** Elements that are left out whole: quotes and signatures. */
  readonly drop: readonly string[];
  /** Reading ends at the first of these. */
  readonly end: readonly string[];
  /** Reading ends at a text node like this; null for never. */
  readonly endText: RegExp | null;
  /** Line feeds in the source are line feeds of the writer (chat bubbles), not white space. */
  readonly keepLines: boolean;
};

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const blocks = names(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre section summary table tbody tfoot thead tr ul xmp',
);
const cells = names('td th');
const silent = names(
  'script style noscript template head title meta link base iframe frame frameset noframes noembed object embed svg ' +
    'math canvas audio video button input textarea select option datalist progress meter map param',
);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const preStyle = /white-space\s*:\s*(?:pre|break-spaces)/i;

const isSilent = (element: Element): boolean =>
  silent.has(element.localName) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  hiddenStyle.test(element.getAttribute('style') ?? '');

const keepsLines = (element: Element): boolean =>
  element.localName === 'pre' || preStyle.test(element.getAttribute('style') ?? '');

/** Lines as they come; blank ones are kept, those at both ends are not. */
const createPaper = () => {
  const lines: string[] = [];
  let line = '';
  const feed = () => {
    lines.push(line.replace(/\s+/g, ' ').trim());
    line = '';
  };
  return {
    feed,
    add(text: string, keepLines: boolean) {
      const [first = '', ...rest] = keepLines ? text.split(/\r\n|\r|\n/) : [text];
      line += first;
      for (const next of rest) {
        feed();
        line = next;
      }
    },
    /** A block begins or ends here: what was begun becomes a line, nothing becomes nothing. */
    edge() {
      if (line.trim() === '') line = '';
      else feed();
    },
    /** The delimiter line above a signature goes with it. */
    unsign() {
      while (lines.at(-1) === '') lines.pop();
      if (lines.at(-1) === '--') lines.pop();
    },
    text(): string {
      this.edge();
      // By hand: a pattern would take quadratic time on a message of nothing but line feeds.
      let from = 0;
      let to = lines.length;
      while (from < to && lines[from] === '') from += 1;
      while (to > from && lines[to - 1] === '') to -= 1;
      return lines.slice(from, to).join('\n');
    },
  };
};

/**
 * The plain text of a message in one walk: blocks and `<br>` become one line feed, U+00A0 a space. Scripts, styles,
 * form controls and hidden parts are never read. No layout is asked for, so inline styles are all that hides here.
 * Nothing in the page is changed. Survives any depth; linear in the size of the message.
 */
export const readText = (root: Element, how: Reading): string => {
  const dropped = new Set<Node>(how.drop.length > 0 ? root.querySelectorAll(how.drop.join(',')) : []);
  const end = how.end.length > 0 ? root.querySelector(how.end.join(',')) : null;
  const paper = createPaper();
  let keeping = how.keepLines || keepsLines(root) ? 1 : 0;
  let node: Node | null = root.firstChild;
  while (node) {
    let inner: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      if (how.endText?.test(text)) break;
      paper.add(text, keeping > 0);
    } else if (node instanceof Element) {
      if (node === end) break;
      if (dropped.has(node)) {
        paper.edge();
        paper.unsign();
      } else if (node.localName === 'br') {
        paper.feed();
      } else if (!isSilent(node)) {
        if (blocks.has(node.localName)) paper.edge();
        else if (cells.has(node.localName)) paper.add(' ', false);
        inner = node.firstChild;
        if (inner && keepsLines(node)) keeping += 1;
      }
    }
    let next: Node | null = inner ?? node.nextSibling;
    while (!next) {
      const above: Node | null = node.parentNode;
      if (!above || above === root || !(above instanceof Element)) return paper.text();
      if (blocks.has(above.localName)) paper.edge();
      if (keepsLines(above)) keeping -= 1;
      node = above;
      next = above.nextSibling;
    }
    node = next;
  }
  return paper.text();
};
