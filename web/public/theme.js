// Before the first paint: the theme that was chosen last, or the system's where none was.
const theme = localStorage.getItem('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
