import { render } from 'preact';
import { App } from './app.tsx';
import './styles/tokens.css';
import './styles/frame.css';
import './styles/lists.css';
import './styles/article.css';
import './styles/panel.css';
import './styles/strips.css';
import './styles/filters.css';
import './styles/table.css';
import './styles/original.css';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
