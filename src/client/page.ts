// What every page runs.
import './theme.ts';
import './shortcuts.ts';
import './copy.ts';
import './search-box.ts';
