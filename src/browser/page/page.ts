// What every page runs.
import './theme-toggle.ts';
import './shortcuts.ts';
import './copy.ts';
import '../search/box.ts';
