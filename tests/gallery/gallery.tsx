import { render } from 'preact';
import { SapaRoot } from '../../components/panel-root';
import pageCss from '../../components/pages.css?inline';
import css from '../../components/style.css?inline';
import { createFakeSession } from './fake-session';
import { pages } from './pages';
import { states } from './states';

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

const asked = new URLSearchParams(location.search);
const name = asked.get('state') ?? '';
const lang = asked.get('lang') === 'id' ? 'id' : 'en';
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.lang = lang;
if (asked.get('dir') === 'rtl') document.documentElement.dir = 'rtl';

const page = Object.entries(pages).find(([key]) => key === name)?.[1];
const state = states[name]?.(lang);
if (page) {
  document.adoptedStyleSheets = [sheetOf(css), sheetOf(pageCss)];
  render(page(lang), document.body);
} else if (state) {
  const { session } = createFakeSession({ ...state, lang });
  drawDesk(session.box.value);
  const host = document.createElement('div');
  host.dataset.sapaHost = '';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(css)];
  render(<SapaRoot session={session} theme={theme} />, root);
  document.body.append(host);
}

/** A stand-in for the helpdesk, so that covering and contrast can be judged. */
function drawDesk(box: { left: number; top: number; width: number; height: number } | null): void {
  const dark = theme === 'dark';
  Object.assign(document.body.style, { margin: '0', background: dark ? '#17191c' : '#f2f3f5', minHeight: '100vh' });
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'Ticket 1042';
  Object.assign(title.style, { font: '16px sans-serif', margin: '16px', color: dark ? '#ddd' : '#333' });
  main.append(title);
  if (box) {
    const reply = document.createElement('div');
    reply.dataset.reply = '';
    const px = (value: number): string => `${value}px`;
    Object.assign(reply.style, {
      position: 'fixed',
      left: px(box.left),
      top: px(box.top),
      width: px(box.width),
      height: px(box.height),
      border: `1px solid ${dark ? '#555' : '#bbb'}`,
      background: dark ? '#222' : '#fff',
      boxSizing: 'border-box',
    });
    main.append(reply);
  }
  document.body.append(main);
}
