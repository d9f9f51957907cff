import type { CountryDirectory } from './directory-entry.ts';
import { SPAIN_CAST } from './spain-cast.ts';
import { SPAIN_USERS } from './spain-users.ts';

const COUNTRY = { country: 'ES', language: 'es' } as const;
const MADRID = { ...COUNTRY, timeZone: 'Europe/Madrid' } as const;
const CANARY = { ...COUNTRY, timeZone: 'Atlantic/Canary' } as const;

export const SPAIN: CountryDirectory = {
  country: 'ES',
  authorities: [
    {
      ...MADRID,
      id: 'es-valdeluz',
      name: 'Ayuntamiento de Valdeluz',
      region: 'ES-MD',
      mailDomains: ['ayto-valdeluz.example'],
      itUnit: { name: 'Informática municipal', email: 'informatica@ayto-valdeluz.example', language: 'es' },
    },
    {
      ...MADRID,
      id: 'es-costa-norte',
      name: 'Colegio de Ingenieros de la Costa Norte',
      region: 'ES-CB',
      mailDomains: ['colegio-costanorte.example'],
      itUnit: { name: 'Soporte del Colegio', email: 'soporte@colegio-costanorte.example', language: 'es' },
    },
    {
      ...CANARY,
      id: 'es-islas-viento',
      name: 'Consejería de Turismo de las Islas del Viento',
      region: 'ES-CN',
      mailDomains: ['turismo-islasviento.example'],
      itUnit: null,
    },
    {
      ...MADRID,
      id: 'es-robledal',
      name: 'Mancomunidad de Robledal',
      region: 'ES-CL',
      mailDomains: ['mancomunidad-robledal.example'],
      itUnit: null,
      invited: { email: 'registro@mancomunidad-robledal.example', daysAgo: 6, by: 'op-es-elena-ruiz' },
    },
  ],
  operators: [
    {
      ...MADRID,
      id: 'op-es-isabel-montero',
      name: 'Isabel Montero Vidal',
      email: 'isabel.montero@nimic.example',
      nationalCoordinator: true,
    },
    {
      ...MADRID,
      id: 'op-es-joaquin-herrero',
      name: 'Joaquín Herrero Salas',
      email: 'joaquin.herrero@ayto-valdeluz.example',
      coordinates: ['es-valdeluz', 'es-islas-viento'],
      userId: 'u-es-joaquin-herrero',
    },
    {
      ...MADRID,
      id: 'op-es-elena-ruiz',
      name: 'Elena Ruiz Cabrera',
      email: 'elena.ruiz@colegio-costanorte.example',
      coordinates: ['es-costa-norte', 'es-robledal', 'es-valdeluz'],
      userId: 'u-es-elena-ruiz',
    },
    {
      ...MADRID,
      id: 'op-es-pilar-dominguez',
      name: 'Pilar Domínguez Soto',
      email: 'pilar.dominguez@ayto-valdeluz.example',
      administers: ['es-valdeluz'],
      userId: 'u-es-pilar-dominguez',
    },
    {
      ...MADRID,
      id: 'op-es-oscar-gutierrez',
      name: 'Óscar Gutiérrez Peral',
      email: 'oscar.gutierrez@colegio-costanorte.example',
      administers: ['es-costa-norte'],
      userId: 'u-es-oscar-gutierrez',
    },
    {
      ...CANARY,
      id: 'op-es-dacil-hernandez',
      name: 'Dácil Hernández Marrero',
      email: 'dacil.hernandez@turismo-islasviento.example',
      administers: ['es-islas-viento'],
      userId: 'u-es-dacil-hernandez',
    },
    {
      ...CANARY,
      id: 'op-es-francisco-ibanez',
      name: 'Francisco Javier Ibáñez Mora',
      email: 'francisco.ibanez@turismo-islasviento.example',
      administers: ['es-islas-viento'],
      userId: 'u-es-francisco-ibanez',
    },
    {
      ...MADRID,
      id: 'op-es-maria-garcia',
      name: 'María García López',
      email: 'maria.garcia@ayto-valdeluz.example',
      userOf: 'es-valdeluz',
      userId: 'u-es-maria-garcia',
    },
  ],
  users: SPAIN_USERS,
  cast: SPAIN_CAST,
};
