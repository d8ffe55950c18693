using Waymark.Cli;

return await WaymarkCommand.RunAsync(args, Terminal.OfProcess(), TimeProvider.System);
