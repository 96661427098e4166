import type { Page } from 'playwright-core';

/** What Sapa shows in a helpdesk tab, as plain text. Empty lists while its panel is closed. */
export type Shown = {
  /** The mark's state (`calm`, `warm`, `off`) and what it tells a screen reader; null when there is no mark. */
  readonly mark: { readonly state: string | null; readonly label: string | null } | null;
  readonly told: readonly string[];
  readonly questions: readonly { readonly text: string; readonly answered: boolean }[];
  readonly earlier: readonly string[];
  readonly hints: readonly { readonly concern: string; readonly text: string }[];
  readonly heat: string | null;
};

type Row = { text: string; mark: string | null };

/** The items of one list: the parts of each row, parted by a dot, and one attribute. */
const rowsOf = (page: Page, part: string, attribute: string): Promise<Row[]> =>
  page.locator(`[data-sapa="${part}"] > li`).evaluateAll(
    (items, name) =>
      items.map((item) => ({
        text: [...item.querySelectorAll('.row > :not(svg, .hear), .answer > bdi')]
          .map((piece) => (piece.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
          .filter((piece) => piece !== '')
          .join(' · '),
        mark: item.getAttribute(name),
      })),
    attribute,
  );

/** Reads Sapa's shadow root (Playwright's selectors enter open roots). */
export const readSapa = async (page: Page): Promise<Shown> => {
  const mark = page.locator('[data-sapa="mark"]');
  const heat = page.locator('[data-sapa="heat"]');
  const [told, questions, earlier, hints] = await Promise.all([
    rowsOf(page, 'told', 'data-slot'),
    rowsOf(page, 'questions', 'data-answered'),
    rowsOf(page, 'earlier', 'data-by'),
    rowsOf(page, 'hints', 'data-concern'),
  ]);
  return {
    mark:
      (await mark.count()) === 0
        ? null
        : { state: await mark.getAttribute('data-state'), label: await mark.getAttribute('aria-label') },
    told: told.map(({ text }) => text),
    questions: questions.map((row) => ({ text: row.text, answered: row.mark === 'true' })),
    earlier: earlier.map(({ text }) => text),
    hints: hints.map((row) => ({ text: row.text, concern: row.mark ?? '' })),
    heat: (await heat.count()) === 0 ? null : await heat.innerText(),
  };
};

/**
 * Opens Sapa's panel with the mark, if it is closed.
 *
 * @throws when there is no mark within 5 s.
 */
export const openSapa = async (page: Page): Promise<void> => {
  const panel = page.locator('[data-sapa="panel"]');
  if ((await panel.count()) > 0) return;
  await page.locator('[data-sapa="mark"]').click({ timeout: 5000 });
  await panel.waitFor({ timeout: 5000 });
};
