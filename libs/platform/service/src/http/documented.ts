/**
 * A decorator of a parameter that also says something about the route, such as which header it reads: what a route reads and
 * what its description says cannot differ.
 */
export function documented(parameter: ParameterDecorator, ...route: readonly MethodDecorator[]): ParameterDecorator {
  return (target, key, index) => {
    parameter(target, key, index);
    const descriptor = Object.getOwnPropertyDescriptor(target, key!)!;
    for (const decorate of route) decorate(target, key!, descriptor);
  };
}
