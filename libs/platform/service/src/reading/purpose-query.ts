import type { Purpose } from '@redress/vault';
import { serviceSchemas } from '../schemas.generated.js';
import { FittingQuery } from '../schemas/fits.js';

/** 查阅目的 What personal data is opened for. */
export interface PurposeQuery {
  /** 查阅目的，会被记录 What for; it is logged. */
  readonly purpose: Purpose;
}

/** The parameter that receives what personal data is opened for; without a purpose of the list the request is not valid. */
export function ForPurpose(): ParameterDecorator {
  return FittingQuery(serviceSchemas.PurposeQuery);
}
