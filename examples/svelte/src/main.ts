import '@ocop-kit/elements/define/ocop-rating';
import '@ocop-kit/elements/define/ocop-self-assessment';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app') as HTMLElement });
