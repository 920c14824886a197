using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/ChecklistGen.Benchmarks -- --filter *Templates*
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
