// What every page runs.
import './theme-toggle.ts';
import '../search/shortcuts.ts';
import './copy.ts';
import './scrollers.ts';
import '../search/box.ts';
