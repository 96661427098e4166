import { defineConfig } from 'wxt';

/** Pages where agents read and answer tickets; nothing else is ever touched. */
const pages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  publicDir: 'components/static',
  outDir: '.output',
  webExt: { disabled: true },
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip' },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms'],
    action: { default_title: 'Sapa' },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPanel__' },
      'next-hint': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'insert-fact': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_commandInsert__' },
    },
    content_security_policy: { extension_pages: pages },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sapa@sapa.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
