import '@ocop-kit/elements/define/ocop-rating';
import '@ocop-kit/elements/define/ocop-self-assessment';
import { createRoot } from 'react-dom/client';
import { App } from './App';

createRoot(document.querySelector('#app') as HTMLElement).render(<App />);
