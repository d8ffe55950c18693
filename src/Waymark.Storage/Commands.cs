using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Waymark.Storage;

/// <summary>SQL in one line: what to run, and the values for its <c>$1</c>, <c>$2</c>, …</summary>
internal static class Commands
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    extension(SqliteConnection connection)
    {
        /// <summary>Runs a statement, and gives the number of rows it changed.</summary>
        public int Run(string sql, params IReadOnlyList<object?> values)
        {
            using var command = connection.Command(sql);
            return command.With(values).ExecuteNonQuery();
        }

        /// <summary>The first value of the first row; <see langword="null"/> where there is none.</summary>
        public object? Value(string sql, params IReadOnlyList<object?> values)
        {
            using var command = connection.Command(sql);
            return command.With(values).Value();
        }

        /// <summary>All rows.</summary>
        public List<T> Rows<T>(Func<SqliteDataReader, T> read, string sql, params IReadOnlyList<object?> values)
        {
            using var command = connection.Command(sql);
            return command.With(values).Rows(read);
        }

        /// <summary>A statement that can be run several times.</summary>
        public SqliteCommand Command(string sql)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            return command;
        }
    }

    extension(SqliteCommand command)
    {
        /// <summary>The statement with these values.</summary>
        public SqliteCommand With(IReadOnlyList<object?> values)
        {
            for (var i = 0; i < values.Count; i++)
            {
                if (i == command.Parameters.Count)
                {
                    command.Parameters.Add(new() { ParameterName = $"${i + 1}" });
                }

                command.Parameters[i].Value = values[i] ?? DBNull.Value;
            }

            return command;
        }

        /// <summary>The first value of the first row; <see langword="null"/> where there is none.</summary>
        public object? Value() => command.ExecuteScalar() is { } value and not DBNull ? value : null;

        /// <summary>All rows.</summary>
        public List<T> Rows<T>(Func<SqliteDataReader, T> read)
        {
            using var rows = command.ExecuteReader();
            List<T> all = [];
            while (rows.Read())
            {
                all.Add(read(rows));
            }

            return all;
        }
    }

    extension(DateTimeOffset time)
    {
        /// <summary>A time as it is stored: texts are in the order of their times.</summary>
        public string Stored => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);
    }

    extension(SqliteDataReader row)
    {
        /// <summary>The time in a column.</summary>
        public DateTimeOffset Time(int column) => DateTimeOffset.ParseExact(row.GetString(column), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }
}
