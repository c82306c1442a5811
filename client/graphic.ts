/** Entry of the package of graphics: each manifest has a module that calls this and exports the class by default. */
import './styles/tokens.css';
import './styles/base.css';
import './hosts/ograf/host.css';

export { graphicClass } from './hosts/ograf/graphicClass.ts';
