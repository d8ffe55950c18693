using Waymark.Accuracy;

return args switch
{
    [] => Math.Max(Math.Max(SpansMeasurement.Run(), NecessityMeasurement.Run()), Math.Max(FactsMeasurement.Run(), Math.Max(TitlesMeasurement.Run(), Math.Max(EmployersMeasurement.Run(), ActivitiesMeasurement.Run())))),
    ["spans"] => SpansMeasurement.Run(),
    ["necessity"] => NecessityMeasurement.Run(),
    ["facts", .. var rest] => FactsMeasurement.Run(differences: rest is ["--differences"]),
    ["titles"] => TitlesMeasurement.Run(),
    ["employers"] => EmployersMeasurement.Run(),
    ["activities"] => ActivitiesMeasurement.Run(),
    ["train"] => TrainCommand.Run(),
    ["train-titles"] => TrainLinearCommand.Titles(),
    ["train-employers"] => TrainLinearCommand.Employers(),
    ["train-activities"] => TrainLinearCommand.Activities(),
    ["cross-validate", .. var rest] => CrossValidation.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("(nothing)   all measurements");
    Console.Error.WriteLine("spans       skills found, against stretches that experts marked");
    Console.Error.WriteLine("necessity   required and preferred told apart, line by line");
    Console.Error.WriteLine("facts [--differences]   roles, levels and facts, against what people who read the postings wrote down");
    Console.Error.WriteLine("titles      roles of titles alone, against what whoever wrote them had in mind");
    Console.Error.WriteLine("employers   industry and kind of employer, against what whoever wrote passages about employers had in mind");
    Console.Error.WriteLine("activities  activities of lines in which no wording stands, against what somebody read in them");
    Console.Error.WriteLine("train       trains the learned model on the train files and marked postings and puts it where it is embedded from");
    Console.Error.WriteLine("train-titles   trains the model of titles and puts it where it is embedded from");
    Console.Error.WriteLine("train-employers   trains the models of employers and puts them where they are embedded from");
    Console.Error.WriteLine("train-activities   trains the model of activities and puts it where it is embedded from");
    Console.Error.WriteLine("cross-validate [rounds=N,rate=X,decay=X,dropout=X,models=N,boldness=X …]   measures ways of training inside the train files");
    return 2;
}
