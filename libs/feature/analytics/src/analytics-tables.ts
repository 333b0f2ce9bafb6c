import { Injectable } from '@nestjs/common';
import { Projected } from '@redress/service';
import { analyticsProjection } from './projection/analytics.projection.js';

/** The tables of analytics, kept up to the log while the service runs. */
@Injectable()
export class AnalyticsTables extends Projected {
  constructor() {
    super(analyticsProjection);
  }
}
