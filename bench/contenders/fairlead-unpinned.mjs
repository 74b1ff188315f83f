import { openFairlead } from './open-fairlead.mjs';

export const load = () => import('fairlead');

export const open = ({ socket }) => openFairlead(load, socket);
