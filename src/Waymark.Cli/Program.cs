using Waymark.Cli;

StartMemory.Take();
return await WaymarkCommand.RunAsync(args, Terminal.OfProcess(), TimeProvider.System);
