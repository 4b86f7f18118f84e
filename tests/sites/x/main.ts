import { createElement } from 'react';
import { render } from 'react-dom';
import { keepTrustedTypes } from '../parts/trusted-types.ts';
import { App } from './app.tsx';

keepTrustedTypes();
render(createElement(App), document.getElementById('react-root'));
