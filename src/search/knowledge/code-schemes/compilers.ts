// Codes of compilers and package managers, and what they say for them. Each line must be true of the world and not of one entry.
import type { CodeScheme } from './code-scheme.ts';

export const compilers: readonly CodeScheme[] = [
  {
    // TypeScript: diagnosticMessages.json of its compiler.
    context: /typescript|\bts\b|\btsc\b/i,
    codes: `
      TS1192 has no default export
      TS1208 cannot be compiled under --isolatedModules
      TS1259 can only be default-imported using
      TS1343 import.meta meta-property is only allowed
      TS1378 top-level await expressions are only allowed
      TS1484 is a type and must be imported using a type-only import
      TS2300 duplicate identifier
      TS2304 cannot find name
      TS2305 has no exported member
      TS2307 cannot find module
      TS2314 generic type * requires * type argument
      TS2322 type * is not assignable to type
      TS2339 property * does not exist on type
      TS2344 does not satisfy the constraint
      TS2345 argument of type * is not assignable to parameter
      TS2349 this expression is not callable
      TS2351 this expression is not constructable
      TS2352 conversion of type * may be a mistake
      TS2353 object literal may only specify known properties
      TS2416 is not assignable to the same property in base type
      TS2420 incorrectly implements interface
      TS2451 cannot redeclare block-scoped variable
      TS2456 type alias * circularly references itself
      TS2488 must have a [Symbol.iterator]
      TS2531 object is possibly null
      TS2532 object is possibly undefined
      TS2540 because it is a read-only property
      TS2551 does not exist on type * did you mean
      TS2554 expected * arguments but got
      TS2556 a spread argument must either have a tuple type
      TS2559 has no properties in common with
      TS2564 has no initializer and is not definitely assigned
      TS2571 object is of type unknown
      TS2589 type instantiation is excessively deep
      TS2614 has no exported member * did you mean to use import
      TS2688 cannot find type definition file for
      TS2693 only refers to a type but is being used as a value
      TS2694 has no exported member
      TS2739 is missing the following properties from type
      TS2741 is missing in type * but required in type
      TS2742 the inferred type of * cannot be named without
      TS2749 refers to a value but is being used as a type
      TS2769 no overload matches this call
      TS2786 cannot be used as a jsx component
      TS2802 can only be iterated through when using
      TS2835 relative import paths need explicit file extensions
      TS5055 because it would overwrite input file
      TS6059 is not under rootDir
      TS6133 is declared but its value is never read
      TS7006 parameter * implicitly has an any type
      TS7016 could not find a declaration file for module
      TS7031 binding element * implicitly has an any type
      TS7053 element implicitly has an any type
      TS17004 cannot use jsx unless
      TS18046 is of type unknown
      TS18047 is possibly null
      TS18048 is possibly undefined`,
  },
  {
    // Rust: its error codes index.
    context: /rust|cargo/i,
    codes: `
      E0004 non-exhaustive patterns
      E0038 is not dyn compatible
      E0038 cannot be made into an object
      E0046 not all trait items implemented
      E0061 this function takes * arguments but
      E0106 missing lifetime specifier
      E0117 only traits defined in the current crate
      E0119 conflicting implementations of trait
      E0133 is unsafe and requires unsafe
      E0252 is defined multiple times
      E0261 use of undeclared lifetime name
      E0271 type mismatch resolving
      E0277 the trait bound * is not satisfied
      E0282 type annotations needed
      E0283 type annotations needed
      E0308 mismatched types
      E0369 binary operation * cannot be applied to type
      E0373 closure may outlive the current function
      E0382 use of moved value
      E0382 borrow of moved value
      E0384 cannot assign twice to immutable variable
      E0391 cycle detected
      E0404 expected trait, found
      E0405 cannot find trait
      E0412 cannot find type
      E0423 expected value, found
      E0425 cannot find value
      E0428 is defined multiple times
      E0432 unresolved import
      E0433 failed to resolve
      E0434 can't capture dynamic environment
      E0435 non-constant value in a constant
      E0460 possibly newer version of crate
      E0499 as mutable more than once at a time
      E0502 as mutable because it is also borrowed as immutable
      E0505 cannot move out of * because it is borrowed
      E0506 cannot assign to * because it is borrowed
      E0507 cannot move out of * which is behind
      E0515 cannot return reference to local variable
      E0521 borrowed data escapes outside of
      E0560 has no field named
      E0583 file not found for module
      E0594 cannot assign to * not declared as mutable
      E0596 as mutable as it is not declared as mutable
      E0597 does not live long enough
      E0599 no method named
      E0605 non-primitive cast
      E0608 cannot index into a value of type
      E0609 no field * on type
      E0614 cannot be dereferenced
      E0616 field * is private
      E0621 explicit lifetime required
      E0658 use of unstable library feature
      E0716 temporary value dropped while borrowed
      E0728 await is only allowed inside async`,
  },
  {
    // C#: the compiler's messages.
    context: /c#|csharp|dotnet|\.net\b|unity|msbuild/i,
    codes: `
      CS0019 operator * cannot be applied to operands of type
      CS0021 cannot apply indexing with
      CS0029 cannot implicitly convert type
      CS0101 already contains a definition for
      CS0103 does not exist in the current context
      CS0104 is an ambiguous reference between
      CS0111 already defines a member called
      CS0117 does not contain a definition for
      CS0120 an object reference is required for
      CS0122 is inaccessible due to its protection level
      CS0161 not all code paths return a value
      CS0165 use of unassigned local variable
      CS0234 does not exist in the namespace
      CS0246 type or namespace name * could not be found
      CS0266 cannot implicitly convert type * an explicit conversion exists
      CS0433 exists in both
      CS0535 does not implement interface member
      CS1061 does not contain a definition for * and no accessible extension method
      CS1998 this async method lacks await operators
      CS4014 because this call is not awaited
      CS7036 no argument given that corresponds to the required
      CS8600 converting null literal or possible null value
      CS8602 dereference of a possibly null reference
      CS8603 possible null reference return
      CS8618 non-nullable * must contain a non-null value when exiting constructor`,
  },
  {
    // NuGet, MSBuild and the .NET SDK: their documented errors.
    context: /nuget|msbuild|dotnet|\.net\b|netsdk/i,
    codes: `
      MSB3073 the command * exited with code
      MSB4019 the imported project * was not found
      MSB4236 the sdk * could not be found
      NETSDK1004 assets file * not found
      NETSDK1045 the current .net sdk does not support targeting
      NU1101 unable to find package
      NU1102 unable to find package * with version
      NU1107 version conflict detected
      NU1301 unable to load the service index
      NU1605 detected package downgrade`,
  },
  {
    // MSVC: the compiler's and linker's errors.
    context: /c\+\+|msvc|visual studio|cmake|windows|cuda/i,
    codes: `
      C1083 cannot open include file
      LNK1104 cannot open file
      LNK1120 unresolved externals
      LNK2001 unresolved external symbol
      LNK2005 already defined in
      LNK2019 unresolved external symbol
      LNK2038 mismatch detected for`,
  },
];
