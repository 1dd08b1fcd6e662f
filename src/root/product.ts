// What package.json says of the product itself, which is not the site that a team builds with it.
import product from '../../package.json' with { type: 'json' };

/** Address of the product's repository. */
export const productRepository: string = product.repository;
