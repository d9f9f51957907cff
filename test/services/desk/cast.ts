import type { Operator } from '../../../services/cases/directory.ts';
import { anAuthority, anOperator, aRole, aUser } from '../../builders/people.ts';

/** Who is on the stage of the desk's tests. Ana reports; Carlos and Carmen coordinate; Nuria covers the country. */
export const ana = anOperator();
export const boris: Operator = anOperator({
  id: 'op-boris',
  userId: 'u-boris',
  name: 'Boris Llano',
  email: 'boris.llano@getafe.example',
  aadObjectId: 'aad-boris',
});
export const carlos: Operator = anOperator({
  id: 'op-coordinator',
  userId: 'u-carlos',
  name: 'Carlos Vega',
  email: 'carlos.vega@madrid.example',
  aadObjectId: 'aad-carlos',
  roles: [aRole('coordinator')],
});
export const carmen: Operator = anOperator({
  id: 'op-carmen',
  userId: 'u-carmen',
  name: 'Carmen Prats',
  email: 'carmen.prats@madrid.example',
  aadObjectId: 'aad-carmen',
  roles: [aRole('coordinator')],
});
export const nuria: Operator = anOperator({
  id: 'op-national',
  userId: 'u-nuria',
  name: 'Nuria Soler',
  email: 'nuria.soler@nimic.example',
  aadObjectId: 'aad-nuria',
  roles: [aRole('national-coordinator')],
});
export const maria: Operator = anOperator({
  id: 'op-maria',
  userId: 'u-maria',
  name: 'María García',
  email: 'maria.garcia@getafe.example',
  aadObjectId: 'aad-maria',
  roles: [aRole('user')],
});
export const stranger: Operator = anOperator({
  id: 'op-stranger',
  userId: 'u-stranger',
  name: 'Sven Fremd',
  email: 'sven.fremd@elsewhere.example',
  aadObjectId: 'aad-sven',
  roles: [aRole('coordinator', { authorityIds: ['a-elsewhere'] })],
});

export const cast = [ana, boris, carlos, carmen, nuria, maria, stranger] as const;
export const mariasFile = aUser();
export const getafe = anAuthority({ coordinatorIds: [carlos.id, carmen.id] });
