import { openKept, type Change } from './kept';
import { mendSettings, type Settings } from './settings-shape';

export { bounds, defaults, type PanelSize, type Settings } from './settings-shape';

export type SettingsChange = Change<Settings>;

/** What the user decided. */
export const { read: readSettings, change: changeSettings, watch: watchSettings } = openKept('settings', mendSettings);
