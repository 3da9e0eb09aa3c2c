import { mount } from 'svelte';
import 'virtual:felt-fonts.css';
import './felt.css';
import './shell.css';
import { previewed } from './api';
import Kiosk from './kiosk/Kiosk.svelte';

const target = document.getElementById('kiosk');
if (!target) throw new Error('kiosk.html has no #kiosk');
mount(Kiosk, { target });

// A kiosk outlives its server. While developing, a worker would only keep yesterday's files; at the desk nothing is kept.
if (import.meta.env.PROD && !previewed && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/sw.js', { type: 'module' }).catch(() => undefined);
}
