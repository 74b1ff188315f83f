import { openFairlead } from './open-fairlead.mjs';

export const load = () => import('fairlead/v1.41');

export const open = ({ socket }) => openFairlead(load, socket);
