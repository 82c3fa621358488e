/// Given names that are common in Germany and Britain and are no words: Mark, Rose, Can and Jan are left out. Written for Deskbell.
enum GivenNames {
    static let all = Set(
        """
        adam adrian agnes ahmed ahmet aisha alan albert alejandro alena alessandro alexander alexandra alfred alice alicia alina alisa alison amalia
        amanda amelia amelie amina amir amy ana anastasia anders andrea andreas andrew andrzej andy angela angelika angelina anita anja anke anna
        annabelle anne anneliese annette annika anthony antje anton antonia antonio arthur astrid axel ayla ayse ayşe aylin barbara beate beatrice
        beatrix ben benedikt benjamin bernadette bernd bernhard bettina bianca birgit björn boris brandon brenda brian brigitte britta bruno caitlin
        camilla carina carla carlos carola carolin caroline carsten cathrin catherine cecilia charlie charlotte chiara christa christel christian
        christiane christina christine christoph christopher cindy claire clara claudia clemens colin connor constanze corinna cornelia craig dagmar
        damian daniel daniela danielle darren dave david deborah denise dennis derek diana diane dieter dietmar dimitri dirk dmitri dominic dominik
        donna dorothea dorothee doris dorota douglas duncan dylan edith eduard edward elaine eleanor elena eleni elfriede elias elif elisa elisabeth
        elizabeth elke ella ellen ellie elmar elsbeth emanuel emil emilia emilie emily emine emma emre enrico erich erika erik erwin esra esther
        ethan eva evelin evelyn ewa fabian fatima fatma felicitas felix ferdinand fiona florian francesca francesco franziska frauke frederic
        frederik freya friederike friedrich fritz gabriel gabriele gareth gavin george georg gerald gerda gerhard gertrud gillian gina gisela giulia
        giuseppe gordon graham gregor greta gudrun guido günter günther hakan hanna hannah hannelore hannes hans harald harriet harry hartmut hasan
        hatice heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henning henriette henrik henry herbert hermann hildegard
        holger horst hubert hugo ian ibrahim ilona ilse imran ina ines inge ingeborg ingo ingrid irene irena irina irmgard isabel isabell isabella
        isabelle isla ivan jacob jacqueline jakob jakub james jamie jana jane janet janina janine jannik jasmin jason javier jayden jeanette
        jeffrey jelena jennifer jenny jens jeremy jerome jessica jim joachim joan joanna joanne jochen joel johann johanna johannes john jonas
        jonathan jörg jörn josef joseph josephine joshua juan judith julia julian juliane julie jutta kamil karen karin karina karl karolina
        karsten katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katja katrin katy keith kelly kenneth kerstin kevin khalid
        kieran kirsten klara klaus konrad konstantin konstantinos kristin kristina kurt kyle lara larissa lars laura lauren laurence lea leah lena
        leni leo leon leonard leonie leonora lewis liam lidia liesel lina linda lisa liselotte logan lothar louis louisa louise luca lucas lucia lucie
        lucy ludwig luis luisa lukas lutz lydia maddalena madeleine magdalena malte mandy manfred manuel manuela marc marcel marco marcus mareike
        margaret margarete margit margot margrit maria mariam marian marianne marie marina mario marion marius marlene marlies markus marta martha
        martin martina marvin mathias mathilda matteo matthew matthias matthäus maureen maurice maximilian megan mehmet melanie melissa merle meryem
        mia michael michaela michal michał michelle miguel mike mila milan milena mina mira miriam mirjam mohamed mohammad mohammed monica monika
        monique moritz muhammad murat mustafa nadia nadine nadja natalia natalie natascha nathan neil nele nicholas nicola nicolas nicole niklas
        niko nikolai nikola nils nina noah nora norbert norman oksana olaf ole oleksandr olena olga oliver olivia omar oscar oskar osman otto owen
        pamela paola pascal patricia patrick patrizia paul paula pauline pawel paweł pedro petra peter phil philip philipp philippa phillip pia pierre
        piotr rachel rafael rainer ralf ralph ramona raphael rebecca regina regine reinhard reinhold renate rené richard rita robert roberto rodrigo
        roland rolf ronald ronja rosemarie rosemary rosie roswitha rowan roxana rudolf rupert ruth ryan sabine sabrina samantha samira samuel sandra
        sara sarah sascha saskia sean sebastian selina selma serena sergej serkan seyma sharon sheila shirley sibylle siegfried sigrid silke silvia
        simon simone sina sofia sofie sonja sophia sophie stefan stefanie steffen steffi stella stephan stephanie stephen steve steven stewart stuart
        susan susann susanna susanne suzanne svea sven svenja svetlana swetlana sylvia sylvie tamara tanja tariq tatjana teresa thea thekla theo
        theodor theresa theresia thilo thomas thorsten tiffany tilman timo timothy tina tobias tomasz toni torben torsten tracey tracy trevor
        tristan ulf uli ulla ulrich ulrike ursula uta ute uwe valentin valentina valerie vanessa vera verena veronica veronika vicky victoria viktor
        viktoria vincent vivian vivien volker volkmar walter waltraud wanda wendy werner wiebke wilfried wilhelm wilhelmine william winfried wioletta
        wladimir wolfgang xenia yannick yasemin yasmin yusuf yvonne zainab zeynep zoe zofia
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
