// Leads from a former address to the one that took its place. The fragment stays, and Back does not lead here again.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
