/** One thing on a helpdesk's page and the selectors that find it, best first. */
export type Row = {
  readonly denotes: string;
  /** CSS selectors. `{id}` stands for the ticket id, `>>>` steps into an open shadow root. */
  readonly steps: readonly string[];
  /** A readable ticket may be without it (a note's tag, an attachment), so its absence says nothing of our health. */
  readonly optional?: true;
};

/** The rows of one helpdesk, by name. */
export type Rows = Readonly<Record<string, Row>>;

/** All elements that one step of a row finds under `root`. */
export const findByStep = (root: ParentNode, step: string, id: string): HTMLElement[] => {
  const [outer = '', ...inner] = step.replaceAll('{id}', id).split(' >>> ');
  let found = [...root.querySelectorAll<HTMLElement>(outer)];
  for (const selector of inner) {
    found = found.flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);
  }
  return found;
};

/** The first step that finds anything, with what it finds; null when the page has nothing of the kind. */
export const findStep = (
  root: ParentNode,
  row: Row,
  id = '',
): { readonly step: string; readonly found: readonly HTMLElement[] } | null => {
  for (const step of row.steps) {
    const found = findByStep(root, step, id);
    if (found.length > 0) return { step, found };
  }
  return null;
};

/** What the first matching step finds; empty when none does. */
export const findAll = (root: ParentNode, row: Row, id = ''): readonly HTMLElement[] =>
  findStep(root, row, id)?.found ?? [];

/** The first element of the first matching step. Stops at it, so it is far cheaper than `findAll`. */
export const findFirst = (root: ParentNode, row: Row, id = ''): HTMLElement | null => {
  for (const step of row.steps) {
    const found = step.includes(' >>> ')
      ? findByStep(root, step, id)[0]
      : root.querySelector<HTMLElement>(step.replaceAll('{id}', id));
    if (found) return found;
  }
  return null;
};

/** By row name, which step matches under `root(name)`: null for none. Optional rows are left out. */
export const readHealth = (rows: Rows, root: (name: string) => ParentNode | null, id: string) => {
  const needed = Object.entries(rows).filter(([, row]) => row.optional !== true);
  return Object.fromEntries(
    needed.map(([name, row]): [string, string | null] => {
      const under = root(name);
      return [name, under ? (findStep(under, row, id)?.step ?? null) : null];
    }),
  );
};
