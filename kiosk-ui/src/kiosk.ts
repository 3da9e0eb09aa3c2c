import { mount } from 'svelte';
import 'virtual:felt-fonts.css';
import './shell.css';
import Kiosk from './kiosk/Kiosk.svelte';

const target = document.getElementById('kiosk');
if (!target) throw new Error('kiosk.html has no #kiosk');
mount(Kiosk, { target });
