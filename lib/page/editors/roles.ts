/**
 * What an element does to the text around it. `line-end`: a `br`. `rule`: ends a line, holds none. `foreign`: not the
 * agent's words (controls, editors' own handles, nodes of other writing tools). `quote`: quoted history, the
 * draft ends before it.
 */
export type Role = 'inline' | 'block' | 'verbatim' | 'line-end' | 'rule' | 'foreign' | 'quote';

const blocks =
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL';
const controls =
  'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED IFRAME INPUT METER NOSCRIPT OBJECT PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO';

const roles = new Map<string, Role>([
  ...blocks.split(' ').map((tag): [string, Role] => [tag, 'block']),
  ...controls.split(' ').map((tag): [string, Role] => [tag, 'foreign']),
  ['PRE', 'verbatim'],
  ['LISTING', 'verbatim'],
  ['BR', 'line-end'],
  ['HR', 'rule'],
]);

/** Grammarly, LanguageTool, Harper, Sapling, QuillBot, DeepL, Ginger, WordTune, Microsoft Editor, ProWritingAid. */
const guest = /^(?:grammarly|lt|harper|sapling|quillbot|deepl|ginger|wordtune|ms-?editor|pwa)-/;

/** CKEditor's handles and its hidden stand-in for a selected widget; Froala's markers hold nothing but fillers. */
const handle = /(?:^|\s)ck-(?:fake-selection-container|widget__[\w-]+|reset_all)(?:\s|$)/;

/** Marks of quoted mail: Freshdesk, Gmail, Zendesk, Yahoo, Proton, Outlook and Apple Mail. */
const quoted =
  /(?:^|\s)(?:freshdesk_quote|gmail_quote\w*|zd[-_]quoted?\w*|quotedReply|yahoo_quoted|protonmail_quote|moz-cite-prefix)(?:\s|$)/;

/** The part `element` plays inside an editor. Reads names and attributes only, never style or layout. */
export const roleOf = (element: Element): Role => {
  const role = roles.get(element.tagName.toUpperCase());
  if (role === 'foreign' || role === 'line-end' || role === 'rule') return role;
  if (guest.test(element.localName)) return 'foreign';
  const names = element.getAttribute('class');
  if (names) {
    if (quoted.test(names)) return 'quote';
    if (handle.test(names)) return 'foreign';
  }
  if (role === 'block' && (element.id === 'divRplyFwdMsg' || element.id === 'appendonsend')) return 'quote';
  if (element.localName === 'blockquote' && element.getAttribute('type') === 'cite') return 'quote';
  return role ?? 'inline';
};

/** Does `element` begin a line of its own? */
export const isBlock = (element: Element): boolean => {
  const role = roleOf(element);
  return role === 'block' || role === 'verbatim' || role === 'quote';
};
