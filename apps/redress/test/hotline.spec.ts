import { describe } from '@jest/globals';
import { platformUnderTest } from './platform-under-test.js';
import { hotlineWorks } from './support/hotline.js';

describe('on a platform in one process,', () => hotlineWorks(platformUnderTest()));
