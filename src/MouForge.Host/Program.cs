Console.WriteLine("MouForge");
