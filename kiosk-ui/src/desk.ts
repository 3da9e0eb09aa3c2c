import { mount } from 'svelte';
import 'virtual:felt-fonts.css';
import './felt.css';
import './desk.css';
import Desk from './desk/Desk.svelte';

const target = document.getElementById('desk');
if (!target) throw new Error('desk.html has no #desk');
mount(Desk, { target });
