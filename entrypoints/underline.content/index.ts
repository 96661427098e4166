import { defineContentScript } from 'wxt/utils/define-content-script';
import { helpdeskMatches } from '../../lib/page/helpdesks/hosts';
import './style.css';

/** Brings the styles of the underlines into the helpdesk's page; see style.css. */
export default defineContentScript({
  matches: [...helpdeskMatches],
  main() {},
});
