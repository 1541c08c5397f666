import '@ocop-kit/elements/define/ocop-rating';
import '@ocop-kit/elements/define/ocop-self-assessment';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
