// Made by test/eval/train.ts (npm run train); do not edit. Learned from WikiGold (CC BY 4.0), CrossNER politics (MIT, text
// CC BY-SA) and the Broad Twitter Corpus (CC BY 4.0). In sixteenths of a vote: person, faction or organisation, place, other.
export const packedModel = `
-22	0	-25	-21	begins3 act
18	-15	-14	-5	begins3 ada
-26	-8	-22	-8	begins3 air
15	6	31	2	begins3 alb
-1	-4	-19	-20	begins3 ale
18	37	3	0	begins3 all
-19	10	-24	-27	begins3 ama
-24	9	11	-4	begins3 ame
28	9	-9	-5	begins3 and
23	9	-4	8	begins3 ang
-21	-7	-27	-25	begins3 ant
6	20	-6	-9	begins3 app
1	8	20	-4	begins3 atl
-14	14	26	-8	begins3 aus
2	0	17	1	begins3 b&s
-37	-39	-34	-33	begins3 bac
12	-11	33	-11	begins3 bal
16	11	49	15	begins3 ban
-6	-3	-3	-25	begins3 bar
1	65	5	8	begins3 bbc
6	-6	11	12	begins3 bea
16	27	19	-5	begins3 bel
40	6	13	4	begins3 ben
46	5	13	6	begins3 ber
-26	-28	-27	-28	begins3 bes
-35	-41	-33	-24	begins3 big
32	-6	11	-8	begins3 bil
-17	7	-7	-21	begins3 blu
8	-4	16	14	begins3 bob
3	-27	-21	-25	begins3 bor
2	-1	38	-3	begins3 bra
6	7	28	22	begins3 bri
17	-2	-2	-1	begins3 bud
-3	-10	-6	-13	begins3 bul
16	-14	-16	-12	begins3 bus
-28	-14	-1	-23	begins3 cal
8	-8	2	0	begins3 cam
-7	12	44	16	begins3 can
9	-5	-25	-7	begins3 car
5	5	27	13	begins3 cas
7	23	-12	-13	begins3 cen
8	-35	-10	-31	begins3 cha
7	30	15	0	begins3 che
13	-6	20	0	begins3 chi
-10	9	-22	22	begins3 chr
15	-10	4	4	begins3 cla
21	12	-12	-2	begins3 cli
-9	-10	-5	-8	begins3 col
-37	-15	-23	-38	begins3 com
-27	3	-25	-1	begins3 con
9	0	-5	-20	begins3 cor
-1	-10	-1	-22	begins3 cou
-8	0	-19	-4	begins3 cra
1	0	13	-18	begins3 cro
39	4	22	3	begins3 dan
20	26	1	19	begins3 dar
37	4	21	6	begins3 dav
5	19	-8	-9	begins3 dem
10	-11	14	-9	begins3 den
-11	18	-10	-6	begins3 dis
-21	-10	-15	-23	begins3 div
18	6	14	3	begins3 don
24	9	1	3	begins3 dou
8	3	22	-2	begins3 dub
-58	-59	-65	-48	begins3 ebo
3	3	25	2	begins3 eng
-17	-16	6	-21	begins3 eur
-28	-2	-32	-20	begins3 fac
9	13	0	-8	begins3 fai
-32	-18	-20	-29	begins3 fin
15	3	-8	-7	begins3 flo
-30	-30	-24	-29	begins3 fol
-22	6	-7	-30	begins3 for
14	-14	24	-9	begins3 fra
-4	3	8	7	begins3 fre
4	-12	-19	-14	begins3 gar
18	-3	-12	-14	begins3 gen
29	17	14	2	begins3 geo
17	5	54	7	begins3 ger
-3	45	3	9	begins3 get
-42	-28	-38	-37	begins3 gir
-28	-11	-17	-11	begins3 goo
-17	5	-16	-21	begins3 gra
-23	-13	13	-3	begins3 gre
11	-4	34	-8	begins3 han
-36	-39	-34	-33	begins3 hap
13	-20	3	-16	begins3 har
24	6	25	-5	begins3 hay
-7	-6	-2	-19	begins3 hea
-5	-28	-8	-15	begins3 hel
35	-4	0	4	begins3 hen
4	-15	-9	-11	begins3 hit
-13	-14	2	0	begins3 hol
-15	-5	-29	-7	begins3 hou
8	-14	-11	2	begins3 hum
-9	27	26	9	begins3 ind
-22	-16	-21	-20	begins3 ins
-24	7	-19	-25	begins3 int
-4	10	54	11	begins3 ira
15	1	39	9	begins3 ire
-3	17	-12	-7	begins3 iri
-12	3	-2	-16	begins3 isl
-13	11	14	-16	begins3 ita
24	4	21	-4	begins3 jam
-1	5	39	1	begins3 jap
25	15	-7	0	begins3 jim
-27	-29	-23	-25	begins3 job
44	6	1	16	begins3 joh
31	0	5	1	begins3 jos
6	-14	5	-11	begins3 kar
35	0	3	10	begins3 kat
20	8	26	-3	begins3 ken
-12	7	1	-17	begins3 lab
10	8	7	14	begins3 lan
-11	-3	-17	-20	begins3 lea
27	37	-2	23	begins3 lib
-7	20	19	16	begins3 lin
-18	5	-23	0	begins3 liv
-15	1	40	14	begins3 lon
-11	-36	-26	-21	begins3 loo
2	-3	0	10	begins3 lou
-44	-41	-36	-34	begins3 lov
25	15	-3	-5	begins3 mad
4	0	22	21	begins3 mai
33	23	27	21	begins3 mal
-1	10	-11	-3	begins3 man
1	-29	-15	-11	begins3 mar
-4	-23	-22	-6	begins3 mat
0	-9	24	2	begins3 mel
-1	30	23	4	begins3 met
26	19	6	19	begins3 mic
37	0	0	3	begins3 mik
-9	-14	-24	-23	begins3 mil
-13	-4	13	-18	begins3 mon
-18	6	-11	-18	begins3 mor
1	19	5	-6	begins3 nat
-20	12	-4	-6	begins3 new
12	-19	1	-11	begins3 nic
-7	-17	2	-15	begins3 nig
6	-5	10	-5	begins3 nor
37	1	6	11	begins3 oba
3	14	37	3	begins3 ont
17	6	34	8	begins3 ott
4	-10	6	11	begins3 pan
-15	-14	-23	-16	begins3 par
28	19	0	-4	begins3 pat
44	0	2	6	begins3 pau
8	6	23	14	begins3 pen
-32	-16	-29	-6	begins3 per
25	14	-2	4	begins3 pet
34	12	7	3	begins3 phi
1	16	-11	-12	begins3 pla
-6	-6	-10	20	begins3 pol
-10	3	18	-2	begins3 por
-37	-28	-36	-23	begins3 pre
-22	7	-12	-5	begins3 pri
-29	-8	-28	-13	begins3 pro
37	0	-1	21	begins3 put
-2	0	22	-13	begins3 que
-24	-35	-38	-31	begins3 rai
-25	-16	-3	-18	begins3 rea
-6	18	-2	14	begins3 red
2	25	2	0	begins3 ref
-30	-29	-13	-36	begins3 res
-9	43	-4	4	begins3 reu
21	-11	10	9	begins3 ric
8	-16	-14	-10	begins3 rob
21	-2	1	-2	begins3 ron
-7	-9	37	-11	begins3 rus
1	-21	-5	-22	begins3 sal
19	19	1	21	begins3 sam
0	-8	29	8	begins3 san
-26	-24	-32	-36	begins3 sco
11	11	-3	1	begins3 sen
-2	-7	-13	2	begins3 ser
30	11	13	9	begins3 sha
2	15	-14	2	begins3 shi
1	-22	-18	-5	begins3 sho
-8	37	9	-3	begins3 sin
-19	-15	-27	-28	begins3 soc
-2	18	30	14	begins3 sou
1	2	15	-14	begins3 spa
1	17	-2	10	begins3 sta
5	10	-14	2	begins3 ste
17	3	-8	-14	begins3 sto
10	4	3	7	begins3 str
-3	-18	-26	-28	begins3 stu
4	0	12	3	begins3 sun
-7	-3	-23	-23	begins3 sup
-24	-24	-5	-17	begins3 tak
-21	-7	-1	7	begins3 tex
3	-5	11	-13	begins3 tho
20	32	13	1	begins3 tim
34	-4	-1	-1	begins3 tom
26	-4	6	4	begins3 ton
-4	26	8	-3	begins3 tor
1	3	-4	-23	begins3 tra
34	13	1	-5	begins3 tru
-8	37	17	-8	begins3 twi
4	10	48	2	begins3 u
12	0	48	8	begins3 uk
1	13	55	9	begins3 ukr
5	26	38	-7	begins3 uni
16	15	20	1	begins3 van
-16	-1	26	-17	begins3 vic
-18	-34	-27	-22	begins3 wan
3	7	4	-11	begins3 was
-17	-24	-17	-30	begins3 wat
15	13	35	9	begins3 wes
19	10	13	-11	begins3 whi
18	-5	1	-17	begins3 wil
2	1	3	5	begins3 win
-29	-19	-29	-5	begins3 wor
-9	-6	-7	-19	count 1 1
18	21	2	20	count 1 2
0	-8	-15	7	count 1 3
9	3	10	16	count 1 4
-8	-6	-11	-7	count n 1
-2	11	26	7	count n 2
17	36	18	20	count n 3
10	8	0	7	count n 4
5	10	-19	-25	ends2 1 aa
-19	-9	-23	-25	ends2 1 ac
-32	-21	-22	-12	ends2 1 ad
3	3	-4	-16	ends2 1 ah
-8	6	5	-25	ends2 1 al
-8	12	-2	7	ends2 1 am
3	-12	9	1	ends2 1 an
7	19	40	13	ends2 1 aq
-13	-32	-23	-44	ends2 1 ar
20	24	4	-15	ends2 1 as
-23	-21	-30	-32	ends2 1 at
-16	-17	-25	-33	ends2 1 ay
5	10	23	-7	ends2 1 ba
-24	-3	-23	-2	ends2 1 bs
-24	-23	9	-25	ends2 1 by
-14	-11	18	-20	ends2 1 ca
-10	-7	3	-17	ends2 1 ce
-29	-38	-5	-11	ends2 1 ch
-9	-23	-15	-26	ends2 1 ck
-19	17	-18	-15	ends2 1 cs
-36	-38	-20	-34	ends2 1 ct
-12	5	39	26	ends2 1 da
0	-18	8	8	ends2 1 de
16	42	5	9	ends2 1 dp
-25	-4	6	-11	ends2 1 ds
3	-3	-19	-25	ends2 1 dy
1	14	33	-3	ends2 1 ea
-26	-24	-36	-36	ends2 1 ed
-7	-6	-5	-15	ends2 1 ee
-12	3	3	5	ends2 1 el
17	-1	15	1	ends2 1 en
28	10	-3	9	ends2 1 er
0	5	-9	-7	ends2 1 es
-19	0	-27	-29	ends2 1 et
-14	-31	-7	-28	ends2 1 ew
-9	-33	-19	-27	ends2 1 ex
18	11	16	-13	ends2 1 ey
2	-7	4	-20	ends2 1 ge
-28	-21	-2	-29	ends2 1 go
-21	-38	-33	-32	ends2 1 ht
4	11	68	16	ends2 1 ia
4	13	17	9	ends2 1 ic
-15	10	12	-16	ends2 1 id
2	-11	-10	-24	ends2 1 ie
-17	-31	-29	-24	ends2 1 ig
6	-10	28	-6	ends2 1 il
-5	-11	12	-15	ends2 1 im
5	-15	2	-25	ends2 1 in
1	-32	4	-24	ends2 1 io
-33	2	-32	-26	ends2 1 ip
20	29	8	17	ends2 1 is
-15	7	12	6	ends2 1 it
3	-21	-21	-19	ends2 1 ke
42	30	6	29	ends2 1 ki
-9	17	-13	8	ends2 1 ks
-10	-26	-24	-20	ends2 1 la
-2	13	20	-19	ends2 1 ld
-1	8	-2	-25	ends2 1 le
9	13	13	10	ends2 1 ll
-13	11	-16	2	ends2 1 ls
-27	-52	-11	-36	ends2 1 ly
22	-7	-8	-8	ends2 1 ma
-47	-44	-26	-44	ends2 1 me
30	-10	-7	-3	ends2 1 ms
31	27	46	4	ends2 1 na
-7	0	20	-14	ends2 1 nd
19	4	29	3	ends2 1 ne
-10	-8	-23	-21	ends2 1 ng
-13	-14	-15	-1	ends2 1 ni
37	-3	-1	18	ends2 1 no
10	11	-18	-1	ends2 1 ns
-11	-7	-26	-25	ends2 1 nt
-10	6	34	-12	ends2 1 ny
-4	-5	2	-19	ends2 1 od
-4	-7	-13	-12	ends2 1 ok
-18	8	-21	-30	ends2 1 ol
23	16	19	24	ends2 1 on
-33	-35	-31	-15	ends2 1 op
-26	-34	-6	-14	ends2 1 or
2	-17	-11	6	ends2 1 os
-43	-41	-35	-39	ends2 1 ot
1	-10	0	-13	ends2 1 ow
-20	-35	-30	-28	ends2 1 oy
-15	7	6	-10	ends2 1 pe
-30	-4	-27	-26	ends2 1 ps
-14	-21	-28	-8	ends2 1 ra
6	8	8	-16	ends2 1 rd
-19	-4	6	-3	ends2 1 re
2	9	-17	-17	ends2 1 ri
10	7	22	-8	ends2 1 rk
-18	5	-4	-21	ends2 1 rn
-1	-13	-17	9	ends2 1 ro
-10	15	-13	-24	ends2 1 rs
-17	-24	-16	-30	ends2 1 rt
3	-12	9	-4	ends2 1 ry
5	4	-3	6	ends2 1 se
5	-27	-2	-21	ends2 1 sh
2	0	17	1	ends2 1 sr
-25	-11	-17	-33	ends2 1 ss
-33	-31	-19	-2	ends2 1 st
-19	1	22	-11	ends2 1 ta
-18	-6	-5	1	ends2 1 te
9	-16	14	12	ends2 1 th
2	-12	-6	-23	ends2 1 to
-32	4	-18	-6	ends2 1 ts
28	-11	13	-9	ends2 1 tt
-25	-4	-26	-9	ends2 1 ty
-6	-6	6	-2	ends2 1 ue
-1	-23	24	-26	ends2 1 uk
-38	-17	-18	-37	ends2 1 um
-15	15	-17	-7	ends2 1 up
-19	-28	1	-25	ends2 1 ur
-22	-3	-27	-29	ends2 1 us
-35	-38	-26	-33	ends2 1 ut
-47	-44	-42	-46	ends2 1 ve
-18	15	-22	13	ends2 1 ws
-26	-34	6	-27	ends2 1 ya
-17	-13	16	-27	ends2 n ad
1	-4	7	11	ends2 n al
-6	-6	-24	1	ends2 n am
17	-18	0	-5	ends2 n an
-9	-15	-21	-7	ends2 n ar
22	24	18	18	ends2 n as
-2	-15	-11	-19	ends2 n au
1	-15	-1	-15	ends2 n ay
1	14	29	14	ends2 n ca
-7	2	-9	-17	ends2 n ce
39	13	37	28	ends2 n ch
6	-18	8	-8	ends2 n ck
-1	31	4	-1	ends2 n da
0	-16	-3	3	ends2 n de
-1	15	0	-4	ends2 n ds
29	-6	27	-7	ends2 n ea
3	14	7	-13	ends2 n ee
-11	0	-5	-31	ends2 n el
21	-9	-9	8	ends2 n en
17	1	-2	-11	ends2 n er
-3	1	-1	-5	ends2 n es
14	4	3	-3	ends2 n et
27	-2	21	10	ends2 n ey
22	17	6	10	ends2 n ge
27	14	-4	-1	ends2 n gh
-19	-30	-28	9	ends2 n gn
-6	40	15	-9	ends2 n ia
16	20	2	3	ends2 n ie
19	2	29	35	ends2 n ii
-10	1	-9	-28	ends2 n il
6	17	4	-17	ends2 n in
29	32	5	14	ends2 n io
30	6	9	28	ends2 n is
-17	-20	1	-29	ends2 n it
20	15	5	-11	ends2 n ke
35	-1	1	-3	ends2 n ki
7	-9	-7	-18	ends2 n la
-3	11	16	-10	ends2 n ld
17	2	-9	-24	ends2 n le
28	20	7	6	ends2 n ll
16	20	6	15	ends2 n ls
34	23	0	0	ends2 n ly
5	15	-17	-13	ends2 n me
-9	7	-21	-23	ends2 n ms
0	20	-9	-12	ends2 n na
6	-3	17	-23	ends2 n nd
15	1	9	0	ends2 n ne
-1	-14	0	-9	ends2 n ng
16	35	6	13	ends2 n ns
10	9	6	3	ends2 n nt
0	5	5	-13	ends2 n ny
13	5	7	-14	ends2 n od
-20	-2	-6	-6	ends2 n om
3	1	1	-14	ends2 n on
17	9	2	-2	ends2 n or
-8	-28	-19	-12	ends2 n ow
9	-14	1	-21	ends2 n ra
-10	-6	-17	-12	ends2 n rd
12	3	34	-5	ends2 n re
6	28	21	5	ends2 n rk
10	16	14	15	ends2 n ro
-1	15	-24	-22	ends2 n rs
-21	4	-19	-10	ends2 n rt
-7	-13	-13	-18	ends2 n ry
2	16	40	7	ends2 n s
-4	16	-14	5	ends2 n se
19	-11	14	-13	ends2 n sh
-16	-19	-24	-38	ends2 n ss
-13	-14	-22	-13	ends2 n st
9	-1	-12	-10	ends2 n te
23	32	1	0	ends2 n th
-7	-16	-15	15	ends2 n to
-6	1	-25	8	ends2 n ts
37	-1	0	-1	ends2 n tt
14	22	12	-3	ends2 n ty
6	29	-1	1	ends2 n ub
2	21	5	-12	ends2 n ue
-20	-18	-12	-10	ends2 n um
-12	-14	-18	-13	ends2 n up
1	24	28	13	ends2 n ur
9	4	-17	-7	ends2 n us
2	16	-19	-15	ends2 n ve
-2	17	-13	-13	ends2 n ws
2	0	17	1	ends3 1 &sr
-3	-18	-15	-12	ends3 1 ack
-5	5	50	22	ends3 1 ada
3	-1	-15	-14	ends3 1 age
4	-14	9	-9	ends3 1 ail
-23	-20	17	-14	ends3 1 ain
-1	-20	-16	-19	ends3 1 ake
0	-5	4	6	ends3 1 all
44	17	7	14	ends3 1 ama
18	20	24	7	ends3 1 ana
-7	3	25	-9	ends3 1 and
-1	-12	21	-8	ends3 1 ane
27	18	5	-3	ends3 1 ang
15	-7	-1	11	ends3 1 ano
-7	-22	-7	-4	ends3 1 ans
7	-16	-1	-12	ends3 1 ant
1	1	54	6	ends3 1 any
-1	-26	-27	-21	ends3 1 ard
-25	-28	10	-24	ends3 1 ary
-5	-4	-10	-28	ends3 1 ate
26	-13	-7	-8	ends3 1 der
-5	-11	10	-16	ends3 1 dia
-12	1	50	-4	ends3 1 don
-13	-2	0	-11	ends3 1 eal
-26	-29	-26	-23	ends3 1 eat
-27	-29	-26	-22	ends3 1 eck
8	13	-16	-13	ends3 1 ell
-24	-1	-21	-22	ends3 1 ent
-22	-17	-21	4	ends3 1 era
-3	25	-10	-12	ends3 1 ers
-32	-17	-22	-31	ends3 1 ess
-22	-10	-20	-19	ends3 1 est
-17	16	-19	5	ends3 1 ews
-21	-38	-33	-32	ends3 1 ght
-14	-2	23	-18	ends3 1 gon
18	16	20	17	ends3 1 gue
-32	-18	-5	-28	ends3 1 ham
-38	-26	-38	-34	ends3 1 ial
13	15	-22	8	ends3 1 ian
-23	-25	25	-17	ends3 1 ica
-7	-7	-31	-27	ends3 1 ice
9	7	19	-2	ends3 1 ick
-19	-7	-9	-28	ends3 1 ies
14	7	20	10	ends3 1 ill
-11	9	36	-4	ends3 1 ina
-3	1	34	7	ends3 1 ine
-34	-15	-26	-24	ends3 1 ing
-49	-11	-43	-28	ends3 1 ion
-41	-40	-33	-37	ends3 1 iro
-33	-23	-33	-32	ends3 1 ive
11	12	20	16	ends3 1 les
9	6	-7	-13	ends3 1 ley
-18	-21	32	-3	ends3 1 lia
12	-15	3	-13	ends3 1 lin
-9	-21	-1	-17	ends3 1 lle
-16	-34	-23	-25	ends3 1 lly
-32	-34	-20	-24	ends3 1 low
-6	-37	-34	-34	ends3 1 man
-15	-22	11	1	ends3 1 nce
-12	-4	22	-12	ends3 1 nds
-23	-26	-21	-19	ends3 1 new
0	-14	8	8	ends3 1 nia
5	-1	42	10	ends3 1 nto
-22	-24	-20	-20	ends3 1 obs
-5	-14	-15	-21	ends3 1 ock
-44	-51	-49	-40	ends3 1 ola
-9	-5	-25	-31	ends3 1 ons
5	1	13	-9	ends3 1 ood
-4	-8	-26	-14	ends3 1 ook
-32	3	-28	-26	ends3 1 ool
-3	6	24	-2	ends3 1 ope
14	28	28	5	ends3 1 ord
16	-10	25	-7	ends3 1 ore
-21	-25	-21	-20	ends3 1 ost
-13	10	7	-7	ends3 1 ous
-38	-28	-28	-26	ends3 1 ove
30	-12	-8	-5	ends3 1 per
5	-4	40	9	ends3 1 raq
-2	-28	-21	-22	ends3 1 red
19	-1	39	8	ends3 1 ria
27	3	37	9	ends3 1 rio
0	-29	-4	-23	ends3 1 ris
18	1	27	10	ends3 1 rne
21	-8	10	17	ends3 1 rry
-44	-44	-28	-34	ends3 1 set
-3	-9	54	7	ends3 1 sia
27	-11	3	-13	ends3 1 son
-7	-19	15	-11	ends3 1 tan
-24	-1	-20	-18	ends3 1 ted
-7	22	5	7	ends3 1 ter
42	2	3	11	ends3 1 tin
-15	-21	-2	-13	ends3 1 tly
15	31	22	18	ends3 1 ton
-26	-30	-23	-27	ends3 1 top
-12	32	-5	-1	ends3 1 tty
12	1	48	9	ends3 1 uk
-6	7	6	-16	ends3 1 ver
4	-14	-8	-7	ends3 1 yer
-3	27	5	-2	ends3 n ada
27	26	2	5	ends3 n all
16	18	1	-1	ends3 n ams
26	22	35	2	ends3 n and
12	-1	-16	9	ends3 n ans
14	27	1	-2	ends3 n any
-5	-23	-14	-17	ends3 n ard
21	-15	0	11	ends3 n art
-9	1	-3	-25	ends3 n ate
14	19	6	38	ends3 n ats
-1	14	-15	-14	ends3 n ces
-34	-40	-41	-21	ends3 n day
-3	-7	-7	-21	ends3 n der
2	42	1	4	ends3 n ein
25	-2	2	17	ends3 n ell
-3	12	-3	7	ends3 n ent
-3	3	-24	-30	ends3 n ers
-12	-11	-31	-29	ends3 n ess
9	41	-4	-6	ends3 n ety
-1	14	-11	-11	ends3 n ews
23	-2	0	1	ends3 n gan
1	11	-14	-14	ends3 n gue
1	14	30	14	ends3 n ica
-11	4	-32	-24	ends3 n ice
-19	-15	-15	-6	ends3 n ies
-19	-30	-28	9	ends3 n ign
9	1	27	33	ends3 n ii
13	14	-8	8	ends3 n ine
-6	-24	-46	-27	ends3 n ing
-18	8	11	-3	ends3 n ion
24	-9	41	-1	ends3 n ire
1	25	17	-4	ends3 n ity
16	15	-4	-1	ends3 n ler
-7	8	8	-11	ends3 n les
13	15	0	3	ends3 n ley
-1	25	18	-1	ends3 n lia
31	1	0	0	ends3 n lin
6	29	-1	1	ends3 n lub
6	-24	-23	-23	ends3 n man
-5	-2	-2	-9	ends3 n mes
1	41	-2	-6	ends3 n nal
-11	2	-21	-6	ends3 n nce
13	-23	-14	-17	ends3 n ner
20	35	14	3	ends3 n nes
38	4	2	7	ends3 n ney
-1	-10	27	-9	ends3 n nty
0	-7	28	-15	ends3 n oad
-2	-15	10	-5	ends3 n ock
4	34	-5	-12	ends3 n ons
17	18	17	-4	ends3 n ood
12	28	-3	15	ends3 n ord
3	22	24	4	ends3 n ork
-15	14	-6	-20	ends3 n ort
-19	-5	-19	-7	ends3 n ory
4	16	-8	-12	ends3 n rce
20	34	0	18	ends3 n rds
8	40	-6	-7	ends3 n rty
2	16	40	7	ends3 n s
14	-4	18	-5	ends3 n sey
1	41	15	6	ends3 n sia
39	-18	-8	-12	ends3 n son
-4	12	-12	-11	ends3 n tee
3	1	5	-14	ends3 n ter
-1	10	14	1	ends3 n tes
12	-7	-2	-10	ends3 n ton
7	40	20	33	ends3 n use
10	39	-2	-1	ends3 n ute
-7	-19	7	18	ends3 n val
2	11	10	-7	ends3 n ver
5	-26	-26	7	ends3 n war
1	5	32	-9	ends3 n way
-17	-15	-24	-27	first air
8	31	0	-3	first alliance
4	7	24	1	first bank
-18	-24	-22	-25	first best
31	-1	-1	-3	first bill
-3	21	9	-7	first black
-11	9	-3	-14	first blue
27	-1	1	1	first bob
10	29	7	2	first bowling
-11	-10	10	-17	first city
1	-1	0	9	first classic
8	17	8	24	first cold
-1	7	-14	-14	first communist
16	36	10	5	first conservative
13	29	7	4	first council
12	37	2	2	first democratic
-6	-11	-11	-5	first first
-19	-14	-22	-18	first foreign
28	1	-1	4	first frank
-13	-4	-16	-17	first free
-14	-19	-15	-3	first good
11	34	-3	1	first green
-21	-29	-24	-26	first happy
28	-1	-3	0	first harry
-15	-5	-18	-19	first home
-2	-7	-21	-1	first house
16	30	17	5	first international
38	11	-2	3	first james
7	16	4	-1	first league
8	23	0	-5	first legislative
9	20	2	11	first liberal
-7	-20	-14	7	first live
24	16	0	1	first mark
34	0	-1	3	first mike
6	18	4	1	first national
-3	20	11	5	first new
8	2	19	3	first north
-2	-8	18	-9	first northern
0	-3	10	-2	first old
7	21	5	-5	first party
21	0	1	2	first peter
5	28	1	-2	first popular
13	38	12	8	first progressive
4	27	7	21	first red
8	21	1	1	first reform
28	-1	-1	2	first rob
13	5	34	29	first royal
1	15	24	2	first sierra
-19	-21	-25	-25	first social
10	26	2	1	first socialist
1	-1	48	3	first south
-6	5	13	-8	first state
17	41	13	13	first supreme
-18	-26	-27	-27	first temple
16	22	27	0	first union
2	19	29	-7	first united
11	12	16	-4	first university
5	20	-1	-2	first us
-17	-20	-21	-1	first war
-6	4	14	-14	first west
3	12	20	0	first western
-13	7	7	-13	first white
-16	-10	-29	-4	first world
1	0	6	13	gap< 0
-36	-33	-37	-22	gap< 1
-10	-13	-9	12	gap< 10
-7	-13	-5	-25	gap< 16
16	10	0	-2	gap< 18
25	24	25	16	gap< 2
10	52	12	-13	gap< 32
-32	-22	-37	-33	gap< 4
-12	-14	-31	-23	gap< 512
-14	-22	-17	-31	gap< 514
-11	-33	-27	-10	gap< 520
15	-10	-8	-8	gap< 528
37	5	6	6	gap< 544
3	10	-11	-12	gap< 576
-20	7	-20	-4	gap< 64
26	39	2	22	gap< 66
-44	-34	-47	-6	gap< 8
-3	-3	-3	-7	gap< <
-4	-5	-6	-13	gap> 0
-47	-40	-39	-45	gap> 1
0	-22	-21	-19	gap> 10
2	-1	-11	11	gap> 16
-21	-22	-17	14	gap> 18
19	29	24	34	gap> 2
20	18	13	23	gap> 32
11	9	-2	16	gap> 34
-37	-48	-32	-48	gap> 4
-7	-12	-9	15	gap> 48
-17	-30	-19	-12	gap> 512
-16	-3	-15	-23	gap> 514
-18	-15	-35	-34	gap> 516
33	-5	-5	-4	gap> 520
31	17	8	8	gap> 544
-9	15	-13	-17	gap> 576
3	14	-1	-1	gap> 64
4	27	18	-5	gap> 66
-29	-13	-25	-25	gap> 8
1	3	5	0	gap> >
-13	-8	-3	1	l1 0
-8	-7	-1	-13	l1 1 0
-3	-11	-10	-10	l1 1 <
0	-2	6	0	l1 1 Name
-7	-1	-1	-27	l1 1 a
18	18	4	13	l1 1 about
-1	-2	22	-2	l1 1 across
17	10	17	2	l1 1 after
18	6	17	-2	l1 1 against
12	14	7	7	l1 1 ago
-7	-5	-19	-20	l1 1 all
-18	-5	-8	2	l1 1 an
-2	-7	3	10	l1 1 and
-12	-7	2	8	l1 1 another
8	2	0	3	l1 1 apparently
-19	-8	-3	1	l1 1 are
-2	-1	15	2	l1 1 around
8	0	-6	0	l1 1 artillery
-6	-5	1	-12	l1 1 as
3	14	1	3	l1 1 association
8	8	12	-8	l1 1 at
9	2	4	4	l1 1 awarding
0	28	-4	-4	l1 1 band
2	-3	13	-1	l1 1 base
-12	-26	-13	-27	l1 1 be
11	-2	9	3	l1 1 before
7	-2	16	0	l1 1 between
14	-2	6	6	l1 1 both
-9	-15	8	-10	l1 1 breaking
19	-1	0	3	l1 1 brother
11	17	6	-12	l1 1 by
-1	14	-5	16	l1 1 called
19	-2	2	3	l1 1 calls
2	0	21	0	l1 1 central
-7	-2	0	-4	l1 1 connects
-5	-3	27	0	l1 1 county
-28	-29	-32	-26	l1 1 d
8	0	-6	0	l1 1 defeated
0	0	6	2	l1 1 demanding
8	2	2	2	l1 1 despite
5	1	-1	2	l1 1 diner
6	-1	0	0	l1 1 discharge
1	15	9	1	l1 1 east
12	-21	-16	-1	l1 1 election
7	2	2	2	l1 1 end
3	2	28	4	l1 1 festival
-4	-9	-3	17	l1 1 first
4	23	6	6	l1 1 follow
6	16	10	-18	l1 1 for
16	0	26	-4	l1 1 from
-26	-31	-28	-31	l1 1 his
1	-4	7	-2	l1 1 however
26	5	17	5	l1 1 if
-18	-21	5	-3	l1 1 in
18	15	11	0	l1 1 include
8	-6	-13	-12	l1 1 including
12	0	13	3	l1 1 independence
8	0	-6	0	l1 1 interrupt
6	-11	12	-11	l1 1 into
7	0	-9	8	l1 1 is
9	-14	-7	-10	l1 1 it
-8	-5	28	-1	l1 1 jobs
5	1	0	2	l1 1 knocked
6	-4	8	2	l1 1 later
11	5	1	3	l1 1 league
1	9	14	0	l1 1 left
8	10	-1	18	l1 1 like
13	21	11	5	l1 1 live
9	2	4	4	l1 1 month
7	13	10	3	l1 1 morning
-27	-32	-28	-30	l1 1 my
17	-1	1	4	l1 1 name
6	-1	0	0	l1 1 navy
1	-2	31	0	l1 1 near
-11	8	-13	-14	l1 1 new
-6	-9	-6	-16	l1 1 news
1	-1	10	0	l1 1 north
19	15	1	0	l1 1 now
1	-7	19	-4	l1 1 of
4	7	-14	-13	l1 1 off
7	-1	-4	1	l1 1 offends
4	10	4	-16	l1 1 on
3	-1	-20	-23	l1 1 or
-19	-2	-17	-17	l1 1 our
-8	-14	-7	-15	l1 1 outside
9	7	22	-8	l1 1 over
5	30	1	7	l1 1 party
3	-14	-15	-12	l1 1 president
5	1	0	2	l1 1 prime
5	1	0	2	l1 1 protege
5	0	0	1	l1 1 provided
8	0	-6	0	l1 1 provisions
6	-1	0	0	l1 1 putting
5	1	1	15	l1 1 ring
-4	9	12	-14	l1 1 s
-20	3	-16	-20	l1 1 say
19	23	14	1	l1 1 says
5	2	2	2	l1 1 show
1	-3	9	-2	l1 1 since
6	-1	0	0	l1 1 skill
2	-1	11	1	l1 1 south
2	-3	13	3	l1 1 southbound
5	1	0	2	l1 1 staggered
0	0	8	-2	l1 1 street
7	2	2	2	l1 1 surgery
5	0	0	1	l1 1 taught
5	15	15	6	l1 1 tells
0	-25	-7	-19	l1 1 that
-10	-2	-6	-3	l1 1 the
-10	6	3	-13	l1 1 then
5	0	0	1	l1 1 thirteen
-3	-1	13	-2	l1 1 throughout
5	8	-9	-5	l1 1 time
9	17	9	6	l1 1 to
-17	4	-16	-28	l1 1 two
8	-1	-1	21	l1 1 under
-4	-3	-9	-19	l1 1 via
-26	-8	-1	-16	l1 1 video
7	2	2	2	l1 1 violated
-7	-10	-3	5	l1 1 was
-11	4	-5	-7	l1 1 watch
6	21	7	1	l1 1 were
14	1	0	2	l1 1 what
21	0	6	7	l1 1 when
27	-2	-3	-2	l1 1 while
-8	-14	-13	-10	l1 1 whom
23	19	18	-2	l1 1 with
-18	0	-14	-15	l1 1 won
12	12	19	20	l1 1 years
-15	-14	-14	-12	l1 1 young
-5	6	4	-3	l1 1000 0
4	-8	0	-4	l1 1000 <
10	6	14	10	l1 1000 Name
1	3	10	-15	l1 1000 a
17	2	3	12	l1 1000 about
16	-1	15	3	l1 1000 after
6	2	18	-3	l1 1000 against
-13	-10	-2	10	l1 1000 an
-19	-3	11	10	l1 1000 and
-7	-1	7	13	l1 1000 another
8	2	0	3	l1 1000 apparently
-2	-2	14	2	l1 1000 around
8	0	-6	0	l1 1000 artillery
12	18	25	7	l1 1000 as
3	14	1	3	l1 1000 association
9	14	21	-1	l1 1000 at
2	-3	13	-1	l1 1000 base
9	-1	9	3	l1 1000 before
10	-1	14	1	l1 1000 between
2	4	12	4	l1 1000 both
4	2	2	-16	l1 1000 by
-7	-2	0	-4	l1 1000 connects
8	0	-6	0	l1 1000 defeated
5	1	0	2	l1 1000 despite
5	1	-1	2	l1 1000 diner
6	-1	0	0	l1 1000 discharge
1	15	9	1	l1 1000 east
15	-11	-10	-13	l1 1000 election
3	2	25	3	l1 1000 festival
5	0	3	25	l1 1000 first
4	6	11	-19	l1 1000 for
15	7	34	4	l1 1000 from
1	-4	7	-2	l1 1000 however
-15	-18	6	0	l1 1000 in
12	0	13	3	l1 1000 independence
8	0	-6	0	l1 1000 interrupt
2	-1	33	4	l1 1000 into
-2	-6	-12	5	l1 1000 is
-2	0	34	4	l1 1000 jobs
5	1	0	2	l1 1000 knocked
6	-4	8	2	l1 1000 later
11	5	1	3	l1 1000 league
1	11	10	-1	l1 1000 left
6	-1	0	0	l1 1000 navy
1	-2	31	0	l1 1000 near
1	-1	10	0	l1 1000 north
11	-6	26	-6	l1 1000 of
-14	-12	-8	-28	l1 1000 on
5	8	-8	-13	l1 1000 or
-19	0	14	-15	l1 1000 over
5	30	1	7	l1 1000 party
5	1	0	2	l1 1000 prime
5	1	0	2	l1 1000 protege
5	0	0	1	l1 1000 provided
8	0	-6	0	l1 1000 provisions
6	-1	0	0	l1 1000 putting
5	1	1	15	l1 1000 ring
2	15	18	-6	l1 1000 s
8	16	12	-8	l1 1000 says
6	-1	0	0	l1 1000 skill
2	-1	11	1	l1 1000 south
2	-3	13	3	l1 1000 southbound
5	1	0	2	l1 1000 staggered
0	0	8	-2	l1 1000 street
5	0	0	1	l1 1000 taught
5	-20	-12	-16	l1 1000 that
-14	-3	4	-15	l1 1000 then
5	0	0	1	l1 1000 thirteen
-2	0	9	1	l1 1000 throughout
9	14	2	6	l1 1000 time
-12	-9	3	-23	l1 1000 to
-10	16	-6	-13	l1 1000 two
-2	-2	-21	-18	l1 1000 via
-10	-10	-6	4	l1 1000 was
8	2	0	3	l1 1000 what
6	-1	6	3	l1 1000 when
14	8	11	-7	l1 1000 with
4	-15	-11	-11	l1 1001 0
28	-3	15	3	l1 1001 <
0	-5	-6	-20	l1 1001 Name
30	18	7	2	l1 1001 and
-15	-13	-6	-11	l1 1001 as
0	0	6	2	l1 1001 demanding
27	9	36	12	l1 1001 in
8	0	16	5	l1 1001 of
18	3	4	4	l1 1001 president
10	3	22	-4	l1 1011 0
20	16	9	3	l1 1011 <
-2	-8	10	-10	l1 1011 Name
20	-10	0	-15	l1 1011 and
-5	-24	-18	-24	l1 1011 as
21	0	5	8	l1 1011 at
19	-1	0	3	l1 1011 brother
-24	-25	-28	-23	l1 1011 d
0	2	-2	-12	l1 1011 for
22	1	11	8	l1 1011 from
7	-1	-4	1	l1 1011 if
-13	-13	16	-6	l1 1011 in
-2	0	6	1	l1 1011 left
7	-1	-4	1	l1 1011 morning
-20	-29	-19	-27	l1 1011 of
7	-1	-4	1	l1 1011 offends
1	-2	12	5	l1 1011 tells
10	-1	18	7	l1 1011 that
-22	-6	-5	-31	l1 1011 the
4	10	2	-8	l1 1011 to
7	-1	5	5	l1 1011 with
-18	-24	-21	-26	l1 1100 0
-32	-23	-28	-26	l1 1100 <
-22	-6	-9	-13	l1 1100 Name
-23	-23	-25	-22	l1 1100 a
9	2	4	4	l1 1100 ago
-7	8	-6	-9	l1 1100 an
-20	-5	-7	6	l1 1100 and
-17	-4	-20	-16	l1 1100 at
9	2	4	4	l1 1100 awarding
7	2	2	2	l1 1100 despite
7	2	2	2	l1 1100 end
6	17	7	6	l1 1100 follow
-1	18	5	-5	l1 1100 for
-19	-4	1	-16	l1 1100 from
-17	-21	-18	-22	l1 1100 his
-17	-11	-9	-24	l1 1100 in
-5	-14	-11	-13	l1 1100 including
-9	-15	-12	-14	l1 1100 it
9	2	4	4	l1 1100 month
-21	-27	-23	-26	l1 1100 my
9	2	4	4	l1 1100 name
-31	-40	-26	-25	l1 1100 news
9	13	-3	-3	l1 1100 now
-18	10	2	7	l1 1100 of
4	24	-3	-5	l1 1100 on
12	15	1	5	l1 1100 says
7	2	2	2	l1 1100 surgery
-18	3	-17	-7	l1 1100 the
7	29	-3	17	l1 1100 to
-20	-2	-17	-14	l1 1100 video
7	2	2	2	l1 1100 violated
-16	-19	-14	-16	l1 1100 watch
7	2	2	2	l1 1100 when
18	24	10	-3	l1 1100 with
9	2	4	4	l1 1100 years
12	6	-18	-8	l1 1101 <
-13	-25	-25	-24	l1 1101 Name
5	2	2	2	l1 1101 both
5	2	2	2	l1 1101 show
5	2	2	2	l1 1101 since
12	-2	19	-7	l1 1101 the
5	2	2	2	l1 1101 young
28	3	1	29	l1 1111 <
-3	-3	-3	-7	l1 <
3	-5	1	-5	l1 Name
-2	-4	0	-18	l1 a
19	10	-2	7	l1 about
5	-5	20	-3	l1 across
11	16	14	-4	l1 after
28	17	15	-2	l1 against
12	14	7	7	l1 ago
-12	-10	-26	-19	l1 all
-25	-5	-9	-2	l1 an
15	14	10	13	l1 and
-12	-7	2	8	l1 another
8	2	0	3	l1 apparently
-18	3	-3	-2	l1 are
-2	-1	15	2	l1 around
3	-16	-14	-9	l1 arrived
8	0	-6	0	l1 artillery
1	-9	5	6	l1 as
1	19	0	-1	l1 association
-4	17	14	-12	l1 at
9	2	4	4	l1 awarding
4	48	10	1	l1 band
2	-3	13	-1	l1 base
-12	-26	-13	-27	l1 be
13	11	13	-3	l1 before
8	-1	28	-1	l1 between
-10	-10	-10	14	l1 book
15	-1	5	14	l1 both
-3	1	15	-4	l1 breaking
21	-1	1	3	l1 brother
16	3	0	0	l1 but
32	27	13	-4	l1 by
-5	17	-8	23	l1 called
19	-2	2	3	l1 calls
21	0	5	3	l1 candidate
7	-1	-1	1	l1 capturing
2	0	21	0	l1 central
15	0	0	-1	l1 chairman
4	-10	16	-2	l1 city
23	1	1	0	l1 colonel
4	17	-2	3	l1 committee
-7	-2	0	-4	l1 connects
0	-2	-1	8	l1 continue
-5	-4	29	0	l1 county
0	23	-6	-1	l1 currently
-28	-29	-32	-26	l1 d
14	10	-2	3	l1 defeated
0	0	6	2	l1 demanding
21	1	3	4	l1 democrat
12	2	2	3	l1 despite
5	1	-1	2	l1 diner
14	-1	1	2	l1 director
6	-1	0	0	l1 discharge
10	1	7	24	l1 during
1	15	9	1	l1 east
8	-1	-8	1	l1 election
18	-1	1	1	l1 end
5	-1	-2	-1	l1 engineer
11	-1	-1	-1	l1 fact
4	10	0	1	l1 federation
3	2	28	4	l1 festival
-10	-15	-9	6	l1 first
4	26	6	6	l1 follow
25	2	5	16	l1 following
-6	3	2	-5	l1 for
-14	6	1	-7	l1 former
16	-1	3	4	l1 founder
12	1	28	-3	l1 from
3	9	1	13	l1 future
5	-15	-12	-15	l1 general
-19	-29	-29	-31	l1 get
27	0	2	5	l1 governor
-5	-22	-19	-19	l1 have
-10	-8	-10	6	l1 head
-26	-31	-28	-31	l1 his
13	-3	8	1	l1 however
26	9	18	5	l1 if
-20	-8	2	-4	l1 in
26	20	9	-2	l1 include
17	-1	20	-1	l1 included
9	5	-14	-1	l1 including
22	7	1	3	l1 incumbent
12	0	13	3	l1 independence
6	1	-2	16	l1 independent
1	22	-1	0	l1 international
8	0	-6	0	l1 interrupt
-3	5	6	-7	l1 into
6	-14	-21	-4	l1 is
6	-1	4	0	l1 island
-4	-20	-17	-20	l1 it
-2	-22	1	-24	l1 its
-25	-25	11	-17	l1 jobs
-9	15	-8	-10	l1 joined
16	1	2	3	l1 journalist
16	16	7	4	l1 kill
5	1	0	2	l1 knocked
15	2	19	-4	l1 later
31	1	1	5	l1 leader
8	14	0	-1	l1 league
5	19	16	0	l1 left
9	30	1	19	l1 like
11	14	8	-3	l1 live
14	6	-6	-7	l1 manager
9	1	-8	-11	l1 me
-1	-8	-8	-11	l1 means
19	17	1	-3	l1 member
30	3	5	4	l1 minister
9	2	4	4	l1 month
7	13	10	3	l1 morning
-16	-13	-15	-1	l1 movement
-39	-41	-42	-38	l1 my
-13	-1	-4	8	l1 n 0
-2	10	6	-1	l1 n <
11	0	-2	-9	l1 n Name
5	2	0	-6	l1 n a
10	-16	-13	-15	l1 n about
-2	9	-13	-7	l1 n after
25	19	1	1	l1 n against
-9	-7	-12	-11	l1 n all
-14	1	-4	-4	l1 n an
30	34	14	5	l1 n and
14	-6	7	21	l1 n as
-16	12	10	-14	l1 n at
7	37	9	0	l1 n band
7	-1	23	-3	l1 n between
6	0	-1	1	l1 n but
38	27	16	3	l1 n by
28	-4	1	3	l1 n candidate
7	-1	-1	1	l1 n capturing
15	0	0	-1	l1 n chairman
23	1	1	0	l1 n colonel
0	-2	-1	8	l1 n continue
0	23	-6	-1	l1 n currently
16	15	5	5	l1 n defeated
20	2	2	2	l1 n democrat
14	-1	1	2	l1 n director
10	1	7	24	l1 n during
0	20	11	0	l1 n election
5	-1	-2	-1	l1 n engineer
9	-1	-1	-1	l1 n fact
-16	-15	-12	-9	l1 n for
4	22	17	10	l1 n former
16	-1	3	4	l1 n founder
-10	1	15	-3	l1 n from
0	-2	-1	8	l1 n future
28	0	2	-1	l1 n general
16	0	-1	2	l1 n governor
1	-8	-6	-7	l1 n have
17	0	2	2	l1 n however
-13	7	5	-1	l1 n in
16	11	-6	-3	l1 n include
20	0	4	1	l1 n included
3	8	-9	1	l1 n including
22	7	1	3	l1 n incumbent
3	14	1	0	l1 n international
-6	13	3	-3	l1 n into
3	-20	-24	-25	l1 n is
6	-1	4	0	l1 n island
-20	-13	-21	-20	l1 n it
-28	-29	-27	-25	l1 n jobs
16	1	2	3	l1 n journalist
20	-1	1	1	l1 n leader
2	13	0	-3	l1 n league
1	15	3	-1	l1 n left
4	26	1	-6	l1 n like
4	-2	0	-7	l1 n live
6	0	-1	1	l1 n means
19	17	1	-3	l1 n member
25	-3	-1	0	l1 n minister
-26	-30	-31	-29	l1 n my
6	-13	-10	-14	l1 n named
-25	-16	-8	-26	l1 n new
7	-4	-4	-9	l1 n news
4	8	3	2	l1 n of
-13	-17	8	-4	l1 n on
10	18	18	15	l1 n or
-1	-9	13	5	l1 n over
-15	8	-17	-17	l1 n party
0	-2	-1	8	l1 n play
23	1	2	2	l1 n president
5	-1	18	1	l1 n reached
24	1	4	3	l1 n republican
11	11	7	9	l1 n s
20	11	11	2	l1 n says
29	1	2	2	l1 n senator
-4	-12	-16	-13	l1 n since
25	-2	9	0	l1 n supported
15	23	1	-1	l1 n supporting
17	6	-7	12	l1 n that
-6	11	16	17	l1 n the
-14	-20	1	-22	l1 n this
0	4	18	11	l1 n to
0	17	7	-3	l1 n today
14	3	-8	-8	l1 n video
7	-1	-1	1	l1 n warlords
2	-19	-19	-3	l1 n was
19	21	-1	-1	l1 n were
28	19	8	4	l1 n when
15	0	1	5	l1 n while
-6	17	-8	-7	l1 n with
-16	-19	-7	-1	l1 n000 0
-25	-22	4	-10	l1 n000 <
8	-2	6	-19	l1 n000 Name
-9	18	-5	6	l1 n000 a
12	6	2	1	l1 n000 against
42	29	7	8	l1 n000 and
-13	-14	-8	9	l1 n000 as
-8	10	10	-11	l1 n000 at
26	15	21	-1	l1 n000 by
7	-1	-1	1	l1 n000 capturing
0	-2	-1	8	l1 n000 continue
5	-1	3	14	l1 n000 during
-6	8	-3	-10	l1 n000 for
-6	-14	14	-10	l1 n000 from
0	-2	-1	8	l1 n000 future
7	-1	-1	1	l1 n000 however
5	27	43	0	l1 n000 in
0	-2	7	-1	l1 n000 including
11	6	5	7	l1 n000 of
-7	-21	-9	-2	l1 n000 on
7	-1	-4	18	l1 n000 or
-16	-1	-17	-17	l1 n000 party
0	-2	-1	8	l1 n000 play
14	0	-3	8	l1 n000 since
-3	12	17	29	l1 n000 the
-12	10	21	1	l1 n000 to
7	-1	-1	1	l1 n000 warlords
-11	12	-1	-11	l1 n000 with
3	5	-4	-19	l1 n001 <
27	28	27	-1	l1 n001 Name
20	13	-5	-5	l1 n001 and
12	-1	13	1	l1 n001 for
-2	-1	33	1	l1 n001 in
18	-1	28	2	l1 n001 of
8	22	-2	17	l1 n001 the
14	16	-8	-5	l1 n001 with
30	-2	-2	-1	l1 n010 0
53	-14	2	2	l1 n010 <
29	-1	-3	-3	l1 n010 Name
21	-21	8	-7	l1 n010 and
17	0	-3	-3	l1 n010 as
28	-13	-4	-1	l1 n010 by
23	-5	0	1	l1 n010 candidate
15	2	1	3	l1 n010 director
5	-1	-2	-1	l1 n010 engineer
19	-2	0	-2	l1 n010 general
16	1	2	3	l1 n010 journalist
15	-1	0	-1	l1 n010 leader
14	-2	0	0	l1 n010 minister
23	15	-7	1	l1 n010 of
12	1	0	1	l1 n010 president
10	18	3	0	l1 n010 the
41	0	-4	1	l1 n010 to
18	-3	-1	1	l1 n010 when
-6	-5	-15	-13	l1 n010 with
28	-1	1	3	l1 n011 0
41	12	6	10	l1 n011 <
14	9	-3	3	l1 n011 Name
10	4	-9	-4	l1 n011 and
16	-1	-2	-3	l1 n011 as
20	-10	-2	1	l1 n011 by
16	-1	0	1	l1 n011 candidate
21	-2	1	3	l1 n011 election
11	1	2	2	l1 n011 leader
18	3	5	6	l1 n011 news
20	16	-4	3	l1 n011 of
10	0	1	0	l1 n011 president
31	-8	-6	-6	l1 n011 to
28	-7	-1	2	l1 n011 with
-13	2	-4	11	l1 n100 0
-4	17	-3	2	l1 n100 <
-11	-9	-22	-7	l1 n100 Name
-15	1	6	-5	l1 n100 a
-9	-7	-12	-11	l1 n100 all
-18	21	8	1	l1 n100 and
5	9	14	22	l1 n100 as
-11	2	4	-14	l1 n100 at
8	30	9	1	l1 n100 band
-4	27	9	0	l1 n100 by
-29	-33	-17	-10	l1 n100 for
8	22	16	1	l1 n100 former
-11	5	5	0	l1 n100 from
-12	1	-13	1	l1 n100 in
-9	8	-10	1	l1 n100 including
3	14	1	0	l1 n100 international
-24	-24	-22	-22	l1 n100 jobs
2	13	0	-3	l1 n100 league
1	15	3	-1	l1 n100 left
-1	19	-1	-5	l1 n100 member
-17	-13	-9	-21	l1 n100 new
-16	0	-8	-8	l1 n100 of
-21	-10	-1	-30	l1 n100 on
3	25	-1	0	l1 n100 or
2	12	0	1	l1 n100 party
5	-1	18	1	l1 n100 reached
-5	-8	9	7	l1 n100 s
15	23	1	-1	l1 n100 supporting
-3	6	-8	12	l1 n100 that
0	7	10	3	l1 n100 the
-19	-8	15	0	l1 n100 to
0	17	7	-3	l1 n100 today
0	-6	-13	-12	l1 n100 video
-8	10	-1	1	l1 n100 with
-10	9	-5	4	l1 n101 <
8	5	9	-6	l1 n101 Name
-14	-6	-16	-17	l1 n101 in
1	-1	14	17	l1 n101 of
-17	3	-10	-23	l1 n101 the
24	7	4	36	l1 n101 to
9	1	17	-5	l1 n110 <
8	-3	-9	-17	l1 n110 Name
19	19	13	-5	l1 n110 and
6	0	-1	1	l1 n110 but
24	9	-1	3	l1 n110 by
6	0	-1	1	l1 n110 fact
10	15	1	-1	l1 n110 for
6	0	-1	1	l1 n110 have
6	0	-1	1	l1 n110 island
6	0	-1	1	l1 n110 means
6	24	22	-1	l1 n110 of
15	-3	-3	0	l1 n110 says
24	-3	1	3	l1 n110 that
11	25	40	39	l1 n110 the
31	5	5	3	l1 n111 <
29	-5	-2	0	l1 n111 Name
16	2	1	4	l1 name
-4	5	-9	-17	l1 named
6	-1	0	0	l1 navy
3	-1	35	1	l1 near
-27	-9	-12	-29	l1 new
2	-9	-6	-16	l1 news
-10	0	-15	-17	l1 no
1	-1	10	0	l1 north
19	15	1	0	l1 now
1	-2	14	-3	l1 of
5	7	-7	-12	l1 off
7	-1	-4	1	l1 offends
6	-17	5	-11	l1 old
0	5	10	-5	l1 on
9	13	7	7	l1 or
-22	-16	-23	6	l1 other
-26	-15	-25	-26	l1 our
-10	-18	-8	-18	l1 outside
6	-1	25	3	l1 over
1	27	4	0	l1 parties
-13	20	-14	-12	l1 party
5	33	4	7	l1 pay
-9	-26	-21	-20	l1 photo
7	24	11	29	l1 play
13	-11	-8	-6	l1 president
5	1	0	2	l1 prime
5	1	0	2	l1 protege
5	0	0	1	l1 provided
8	0	-6	0	l1 provisions
6	-1	0	0	l1 putting
5	-1	18	1	l1 reached
-3	-21	-20	-20	l1 read
24	1	4	3	l1 republican
5	1	1	15	l1 ring
9	19	19	7	l1 s
-9	3	-16	-20	l1 say
28	27	19	6	l1 says
24	1	20	1	l1 see
29	1	2	2	l1 senator
5	2	2	2	l1 show
-4	-13	-3	-12	l1 since
6	-1	0	0	l1 skill
2	-1	11	1	l1 south
2	-3	13	3	l1 southbound
5	1	0	2	l1 staggered
0	0	8	-2	l1 street
25	-2	9	0	l1 supported
19	23	-2	-1	l1 supporting
7	2	2	2	l1 surgery
5	0	0	1	l1 taught
10	15	15	7	l1 tells
23	19	4	24	l1 than
6	-14	-6	-2	l1 that
-10	3	6	13	l1 the
3	9	7	8	l1 then
11	-2	-1	1	l1 thirteen
-16	-22	0	-24	l1 this
-6	19	3	-9	l1 three
9	17	1	18	l1 through
-2	-2	19	-1	l1 throughout
5	8	-9	-5	l1 time
6	17	14	10	l1 to
4	16	5	-3	l1 today
-20	3	-16	-8	l1 two
13	-2	-3	21	l1 under
11	10	-4	-2	l1 until
9	-11	3	-7	l1 update
-4	-3	-9	-19	l1 via
0	-7	-11	-17	l1 video
7	2	2	2	l1 violated
-6	22	6	-1	l1 vs
7	-1	-1	1	l1 warlords
-10	-22	-18	0	l1 was
-11	-9	-15	-17	l1 watch
15	14	1	-1	l1 week
21	33	10	4	l1 were
8	-10	-10	-9	l1 what
34	14	7	9	l1 when
31	-3	-2	7	l1 while
-8	-14	-13	-10	l1 whom
2	7	2	-4	l1 will
26	2	2	4	l1 winner
11	25	8	-5	l1 with
-18	0	-14	-15	l1 won
12	12	19	20	l1 years
-10	-16	-14	-15	l1 young
-5	-24	-12	0	l12 0 0
-9	-34	-8	-30	l12 0 Name
13	10	2	17	l12 0 and
-2	20	9	-5	l12 0 by
-10	-8	6	-4	l12 0 for
-10	-22	2	-17	l12 0 in
0	0	8	-2	l12 0 is
1	-1	10	0	l12 0 north
1	-1	10	0	l12 0 south
3	27	6	-13	l12 0 the
10	0	1	1	l12 0 when
-37	-26	-26	-41	l12 < 0
-3	-3	-3	-7	l12 < <
32	16	-13	8	l12 < Name
8	2	0	3	l12 < apparently
-3	1	15	-4	l12 < breaking
6	0	-1	1	l12 < but
0	21	-7	-1	l12 < currently
10	1	1	3	l12 < despite
17	0	2	2	l12 < however
-11	-8	28	-12	l12 < in
-15	-14	21	-8	l12 < jobs
-20	-25	-21	-21	l12 < photo
14	1	4	4	l12 < president
5	-6	6	-4	l12 < since
-13	7	1	-7	l12 < the
9	-11	3	-7	l12 < update
-5	-15	-13	-18	l12 < video
-4	-16	-11	-12	l12 < watch
8	2	0	3	l12 < what
13	16	3	4	l12 < when
16	-5	-3	1	l12 < with
-32	-10	-6	-21	l12 Name 0
5	-21	-10	-7	l12 Name Name
41	24	30	24	l12 Name and
-26	-26	-18	-23	l12 Name as
-11	-7	14	-9	l12 Name at
-17	4	-8	-12	l12 Name by
19	1	5	4	l12 Name candidate
-1	9	16	19	l12 Name for
-15	-6	17	-15	l12 Name from
13	0	0	3	l12 Name governor
-7	-6	19	-12	l12 Name in
-28	-27	-29	-25	l12 Name jobs
5	1	0	2	l12 Name knocked
15	-2	0	2	l12 Name leader
11	2	1	3	l12 Name league
1	-4	-1	-14	l12 Name news
-16	8	17	-10	l12 Name of
-28	-23	-14	-25	l12 Name on
21	8	19	18	l12 Name or
3	22	1	3	l12 Name party
26	1	4	3	l12 Name president
0	12	14	5	l12 Name s
19	8	23	2	l12 Name says
0	0	8	-2	l12 Name street
15	17	0	2	l12 Name supporting
-11	-11	-13	-9	l12 Name the
13	7	15	-4	l12 Name to
4	9	0	-6	l12 Name video
-8	-14	-13	-10	l12 Name whom
-10	9	-7	-12	l12 Name with
-7	-13	-14	5	l12 a Name
5	1	-1	2	l12 a diner
6	-1	0	0	l12 a skill
5	0	0	1	l12 after that
23	7	5	12	l12 after the
10	23	16	16	l12 against the
2	-3	13	-1	l12 air base
5	0	0	1	l12 album before
-7	-2	0	-4	l12 also connects
3	22	25	-3	l12 and 0
-5	-10	1	-20	l12 and Name
12	-3	-4	0	l12 and defeated
-15	1	-18	-17	l12 and former
-7	-12	-8	-16	l12 and his
8	3	11	1	l12 and is
8	0	-6	0	l12 and provisions
5	1	0	2	l12 and ring
-3	22	-4	0	l12 and the
1	1	10	0	l12 anthem of
7	2	2	2	l12 appeal despite
5	2	2	2	l12 approached both
5	1	-1	2	l12 arrives at
-10	15	-9	-9	l12 as a
-13	4	-10	-6	l12 as an
-2	0	-9	-2	l12 as the
4	0	38	3	l12 at Name
1	8	18	2	l12 at the
1	6	-2	-1	l12 athletic association
7	-1	-4	1	l12 away with
-15	-16	5	-14	l12 back to
1	-5	11	-2	l12 based in
-7	-3	-12	-16	l12 before the
7	27	-3	-2	l12 between the
4	-3	36	1	l12 born in
-2	0	6	1	l12 branches to
7	2	2	2	l12 briefs on
-5	-2	-16	-16	l12 by Name
12	28	9	14	l12 by the
0	-2	7	-1	l12 cathedral in
-7	-2	0	-4	l12 celebrated in
4	-1	16	16	l12 changed to
-7	-2	0	-4	l12 church of
-4	-4	26	1	l12 city of
8	0	-6	0	l12 communication between
3	3	15	1	l12 connected to
22	5	10	24	l12 constituency of
2	-2	0	13	l12 convention Name
7	2	2	2	l12 counsels for
9	2	4	4	l12 count on
0	-2	7	-1	l12 countryside including
-2	0	6	1	l12 daily from
9	2	4	4	l12 dawn on
9	11	2	4	l12 democratic party
5	1	-1	2	l12 discovers that
1	-2	24	2	l12 district of
6	0	-1	1	l12 do says
-3	-18	-20	11	l12 during the
-1	-1	8	1	l12 east of
-1	-4	-3	15	l12 edition of
7	-1	-1	1	l12 effectively capturing
1	6	-2	-1	l12 end the
-2	0	6	1	l12 extended to
-2	0	6	1	l12 extension to
11	-13	-10	-13	l12 federal election
1	8	-4	1	l12 federation party
3	2	28	4	l12 film festival
5	1	-1	2	l12 first however
-2	0	6	1	l12 first left
8	2	0	3	l12 first time
0	16	15	5	l12 for Name
-13	-25	-22	-21	l12 for a
-10	16	-4	-2	l12 for the
-6	3	-14	-17	l12 form the
7	21	-1	-2	l12 foundation the
11	5	-1	2	l12 founded by
-10	-12	14	-9	l12 from Name
21	27	19	15	l12 from the
5	1	0	2	l12 fun of
9	15	3	16	l12 general election
1	-1	6	0	l12 gig in
-24	-25	-28	-23	l12 gusto d
9	2	4	4	l12 gutting news
7	2	2	2	l12 had violated
5	2	2	2	l12 heads since
7	-1	-1	1	l12 help from
17	0	0	1	l12 his brother
5	1	0	2	l12 his prime
-1	-1	13	2	l12 history of
9	17	4	2	l12 however the
-7	-2	0	-4	l12 importance of
22	-3	0	7	l12 in 0
2	-1	31	10	l12 in Name
3	1	-6	13	l12 in both
6	0	-1	1	l12 in fact
-3	4	25	21	l12 in the
0	19	-5	-3	l12 in today
7	22	1	3	l12 include the
-3	11	-8	-1	l12 including the
8	0	-6	0	l12 instructions to
8	0	-6	0	l12 insufficient artillery
0	-2	-1	8	l12 into future
5	22	-2	11	l12 into the
3	-11	-1	4	l12 is Name
-7	-5	3	-9	l12 is a
2	-13	8	-14	l12 is the
-7	-3	0	-5	l12 island of
-7	-2	0	-4	l12 island was
16	4	12	4	l12 it was
5	0	0	1	l12 jack provided
1	-1	10	0	l12 junction to
1	-10	7	-14	l12 known as
27	-8	-1	0	l12 led by
3	12	0	-2	l12 led the
8	0	-6	0	l12 left in
6	16	2	4	l12 liberal party
0	-2	8	-1	l12 lived in
6	-2	25	3	l12 located in
12	0	3	4	l12 me says
-13	-12	-13	-14	l12 members including
5	1	0	2	l12 minute before
0	0	6	2	l12 monarchy in
-18	-26	-27	-27	l12 monkeys in
-26	-48	-41	-31	l12 more for
8	0	-6	0	l12 most of
6	13	11	27	l12 moved to
6	-1	0	0	l12 naval discharge
-2	-1	21	0	l12 near Name
9	-2	26	3	l12 near the
-3	12	6	1	l12 new Name
7	-1	-4	1	l12 next morning
-3	1	22	3	l12 north of
-8	5	1	-11	l12 number of
9	2	4	4	l12 obvious now
-9	5	-23	-17	l12 of Name
7	-2	16	7	l12 of the
-22	-17	-2	2	l12 on Name
0	-2	6	-1	l12 on another
-15	-13	11	-9	l12 on the
6	-1	0	0	l12 order putting
21	2	18	6	l12 out of
4	1	14	13	l12 over the
9	2	18	2	l12 part of
6	-3	29	2	l12 parties in
4	19	-4	-3	l12 parties the
-6	25	-4	-1	l12 party and
15	-2	0	1	l12 party candidate
14	21	-6	-5	l12 party the
-17	-7	-18	-11	l12 photo to
6	17	7	6	l12 please follow
2	-3	13	3	l12 pond and
0	-2	7	-1	l12 population of
9	2	4	4	l12 position now
22	-1	10	-1	l12 presidential election
26	4	5	3	l12 prime minister
7	2	2	2	l12 probably end
5	1	0	2	l12 punch to
11	-3	12	3	l12 rebuilt by
5	0	0	1	l12 reflected when
7	-1	-4	1	l12 relationship and
0	0	6	2	l12 republic in
-2	-4	8	0	l12 returned to
3	14	15	4	l12 returns to
9	2	4	4	l12 riders awarding
1	-1	10	0	l12 running to
8	3	15	4	l12 saw the
7	2	27	5	l12 school in
21	-3	15	1	l12 seat of
7	-1	-4	1	l12 see if
6	0	-1	1	l12 shark island
2	-3	13	3	l12 so southbound
-1	-1	11	2	l12 state of
3	3	15	2	l12 station in
2	-3	13	3	l12 store the
0	0	8	-2	l12 street east
23	22	15	15	l12 such as
-7	-2	0	-4	l12 testifies that
5	2	2	2	l12 that show
8	26	-3	18	l12 that the
-3	6	3	15	l12 the 0
-1	19	1	21	l12 the Name
-2	25	-2	-4	l12 the band
-9	-15	-12	7	l12 the first
7	16	15	0	l12 the former
17	-1	1	4	l12 the name
-3	-1	13	-10	l12 the new
5	1	0	2	l12 the staggered
7	2	2	2	l12 the surgery
-14	-9	-16	-24	l12 the two
7	-1	-4	1	l12 then tells
-12	-11	0	-9	l12 there is
9	2	4	4	l12 this month
1	5	-2	-1	l12 time the
-3	-12	2	-13	l12 to 0
-20	-10	-9	-21	l12 to Name
0	-2	-1	8	l12 to continue
8	0	-6	0	l12 to interrupt
2	-2	6	22	l12 to play
-12	-25	-11	-31	l12 to the
3	12	0	-2	l12 today the
5	2	2	2	l12 took young
0	-2	6	-1	l12 toured the
3	2	13	4	l12 town of
-2	-3	5	0	l12 transferred to
7	-1	-1	1	l12 troops of
7	-1	-1	1	l12 two warlords
15	1	3	2	l12 two years
0	0	6	2	l12 ultimatum demanding
5	1	-1	2	l12 up with
6	-1	0	0	l12 us navy
14	41	14	12	l12 username to
0	1	24	2	l12 village of
7	2	2	2	l12 want it
7	17	24	-2	l12 was an
-10	-1	-20	-15	l12 was in
9	26	2	0	l12 was the
5	0	0	1	l12 was thirteen
6	-2	3	-7	l12 watch live
0	24	-1	-4	l12 when the
3	12	0	-2	l12 where the
6	0	-1	1	l12 which means
7	-1	-4	1	l12 which offends
9	21	7	7	l12 while the
5	0	0	1	l12 who taught
0	-2	-1	8	l12 winners of
9	20	7	-7	l12 with Name
5	1	0	2	l12 with protege
2	9	-6	0	l12 with the
-21	-28	-26	-4	l12 won the
6	0	-1	1	l12 year have
12	14	7	7	l12 years ago
5	0	0	1	l12 years later
0	-2	6	-1	l12 yet another
-11	-8	-5	-1	l2 0
-3	-4	-8	-13	l2 <
2	0	-3	-7	l2 Name
-22	-26	-33	-15	l2 a
30	3	3	8	l2 after
17	23	18	17	l2 against
3	-3	14	0	l2 air
4	22	1	4	l2 album
-2	-20	-19	-26	l2 all
-1	20	10	2	l2 alliance
-3	14	2	15	l2 also
12	-4	-3	13	l2 an
-12	2	-10	-3	l2 and
2	1	11	14	l2 anthem
9	0	2	2	l2 appeal
5	2	2	2	l2 approached
-21	-28	-17	-31	l2 are
-19	-21	7	-15	l2 area
5	1	-1	2	l2 arrives
-4	10	-7	-7	l2 as
2	14	14	-1	l2 association
-11	-2	29	-3	l2 at
1	6	-2	-1	l2 athletic
-6	5	-7	-11	l2 away
-5	-24	0	-18	l2 back
1	6	-2	-13	l2 band
1	-4	4	11	l2 based
3	-23	-1	-19	l2 be
-4	9	0	-4	l2 been
-7	-3	-12	-16	l2 before
-3	11	-6	-10	l2 between
-2	8	14	-3	l2 black
20	1	30	1	l2 born
11	19	5	0	l2 both
-2	0	6	1	l2 branches
7	2	2	2	l2 briefs
5	-1	0	5	l2 but
2	8	-10	0	l2 by
-4	-18	0	-5	l2 campaign
0	-2	7	-1	l2 cathedral
-7	-2	0	-4	l2 celebrated
7	23	2	1	l2 center
5	21	3	1	l2 centre
6	13	19	18	l2 changed
-7	-8	4	-4	l2 church
4	17	13	-4	l2 city
-3	22	-1	1	l2 coalition
-13	4	-8	-12	l2 come
1	-1	19	-1	l2 comes
8	0	-6	0	l2 communication
3	3	15	1	l2 connected
31	9	9	24	l2 constituency
3	-2	9	15	l2 convention
-2	-3	8	-3	l2 corner
7	2	2	2	l2 counsels
9	2	4	4	l2 count
0	-2	7	-1	l2 countryside
-8	16	-15	-13	l2 current
-3	-1	9	0	l2 daily
9	2	4	4	l2 dawn
-6	9	17	15	l2 day
17	1	-2	-1	l2 defeated
11	7	11	4	l2 democratic
13	15	-1	1	l2 democrats
-26	-29	-17	-29	l2 development
5	1	-1	2	l2 discovers
0	-2	34	4	l2 district
-3	-25	-16	-22	l2 do
-6	-6	-15	-5	l2 down
-3	-18	-20	11	l2 during
2	16	25	2	l2 east
-1	-4	-3	15	l2 edition
7	-1	-1	1	l2 effectively
-4	-6	6	3	l2 election
18	17	-4	1	l2 elections
4	13	6	14	l2 end
-2	0	6	1	l2 extended
-2	0	6	1	l2 extension
11	-13	-10	-13	l2 federal
6	18	0	2	l2 federation
10	-10	16	-10	l2 film
7	-15	-15	-9	l2 finally
8	-9	-1	-8	l2 first
6	14	-7	2	l2 for
-6	3	-14	-17	l2 form
-1	-1	7	-2	l2 formed
19	2	0	2	l2 former
5	16	23	-2	l2 found
8	18	13	0	l2 foundation
-12	-13	-6	-17	l2 founded
2	8	12	1	l2 from
-16	3	-13	-9	l2 front
5	1	0	2	l2 fun
10	0	19	4	l2 future
10	21	5	18	l2 general
1	-1	6	0	l2 gig
1	17	5	6	l2 go
5	25	13	-2	l2 government
0	14	-11	-6	l2 great
15	14	12	1	l2 greens
-24	-25	-28	-23	l2 gusto
9	2	4	4	l2 gutting
12	-1	-1	2	l2 had
-7	11	-8	-10	l2 has
-1	9	13	-8	l2 have
-2	-12	-10	-18	l2 he
-21	-28	-26	-22	l2 head
4	1	8	3	l2 heads
-7	-10	-15	-14	l2 help
-3	-26	-24	-23	l2 him
19	-11	-8	17	l2 his
-4	13	19	-2	l2 history
-3	-14	-13	-13	l2 home
12	-2	-1	0	l2 honor
-5	1	-17	-16	l2 how
9	17	4	2	l2 however
-7	-2	0	-4	l2 importance
-2	-18	17	9	l2 in
3	25	1	1	l2 include
7	7	-8	-4	l2 included
-5	15	-8	-2	l2 including
15	1	0	0	l2 incumbent
8	0	-6	0	l2 instructions
8	0	-6	0	l2 insufficient
2	18	22	-2	l2 international
7	17	-4	15	l2 into
15	1	20	3	l2 invasion
-15	-5	10	-16	l2 is
-5	-10	-6	11	l2 island
0	-19	-1	0	l2 it
-30	-29	-17	-27	l2 its
5	0	0	1	l2 jack
1	-1	10	0	l2 junction
-13	-12	-24	-7	l2 just
1	-10	7	-14	l2 known
8	17	8	6	l2 labour
27	-3	-3	2	l2 led
20	8	4	18	l2 left
-21	-18	-26	-7	l2 liberal
13	-12	-7	-12	l2 like
12	19	23	0	l2 live
0	-2	8	-1	l2 lived
2	17	15	0	l2 located
-1	-3	13	-10	l2 long
-22	-33	-31	-34	l2 love
-5	-17	-21	-21	l2 made
-5	-23	-8	-17	l2 me
3	-13	2	-14	l2 members
5	1	0	2	l2 minute
0	0	6	2	l2 monarchy
-18	-26	-27	-27	l2 monkeys
-25	-48	-42	-33	l2 more
13	0	4	24	l2 most
6	12	21	27	l2 moved
-8	6	-18	-22	l2 my
10	13	13	9	l2 national
6	-1	0	0	l2 naval
1	-2	37	1	l2 near
3	22	-2	-4	l2 new
-12	-1	-3	-12	l2 news
18	9	0	5	l2 next
-3	10	12	-4	l2 night
-20	-18	4	-17	l2 north
34	1	13	5	l2 not
8	16	-5	-5	l2 now
-6	7	6	-8	l2 number
9	2	4	4	l2 obvious
-16	-8	0	-7	l2 of
-10	-13	10	0	l2 on
21	-9	12	-9	l2 one
-28	-13	-32	-34	l2 only
-17	-7	-15	-14	l2 operated
-6	8	9	-10	l2 or
14	7	-6	-3	l2 order
0	15	10	-6	l2 organization
19	-12	8	-6	l2 out
8	15	32	21	l2 over
-15	-16	-1	-16	l2 parish
-3	12	9	2	l2 park
6	-1	15	0	l2 part
2	31	11	0	l2 parties
26	30	14	-1	l2 party
8	-9	-4	-9	l2 people
-7	1	-14	-6	l2 photo
10	23	4	15	l2 played
-12	12	-12	-11	l2 playing
-10	-2	-11	-10	l2 please
2	-3	13	3	l2 pond
0	-2	7	-1	l2 population
19	-1	19	7	l2 position
-5	-15	-16	-15	l2 president
27	1	11	1	l2 presidential
26	4	5	3	l2 prime
7	2	2	2	l2 probably
4	-1	-16	-15	l2 project
5	1	0	2	l2 punch
2	0	8	16	l2 radio
4	0	18	-2	l2 railroad
16	11	12	0	l2 ran
11	-3	12	3	l2 rebuilt
5	0	0	1	l2 reflected
14	-4	-2	1	l2 relationship
-13	11	-5	-14	l2 released
0	0	6	2	l2 republic
-2	-4	8	0	l2 returned
3	14	15	4	l2 returns
9	2	4	4	l2 riders
1	-1	10	0	l2 running
8	3	15	4	l2 saw
-10	-5	-1	-11	l2 says
7	2	27	5	l2 school
22	0	22	3	l2 seat
23	-2	2	17	l2 second
3	-15	-15	-12	l2 see
6	0	-1	1	l2 shark
0	8	-1	11	l2 since
-22	-19	-2	-13	l2 so
23	4	23	4	l2 song
9	2	8	2	l2 state
-13	-2	1	-10	l2 station
5	1	19	4	l2 store
6	-1	8	-1	l2 street
23	22	15	15	l2 such
-2	-2	11	0	l2 system
-10	-6	-13	-14	l2 team
24	5	12	6	l2 temple
-7	-2	0	-4	l2 testifies
-2	8	17	6	l2 that
-23	-4	-4	-1	l2 the
12	12	2	-1	l2 then
9	10	-3	-2	l2 there
18	10	13	-2	l2 third
-13	-16	-24	-10	l2 this
17	23	3	13	l2 three
-12	6	-1	-12	l2 through
18	30	9	7	l2 time
-11	-17	-20	-17	l2 to
5	7	-13	-11	l2 today
3	10	1	1	l2 together
4	-5	11	2	l2 took
2	-3	19	-2	l2 tour
0	-2	6	-1	l2 toured
3	2	13	4	l2 town
0	-1	21	2	l2 transferred
6	-2	10	-4	l2 troops
5	-13	-11	-10	l2 two
0	0	6	2	l2 ultimatum
17	0	1	24	l2 under
0	17	-2	13	l2 union
8	22	2	7	l2 united
15	19	1	-6	l2 up
-14	-17	-9	-24	l2 us
14	41	14	12	l2 username
-23	-23	-4	-21	l2 via
27	1	1	3	l2 vice
27	16	0	2	l2 victory
1	1	17	20	l2 village
4	13	1	0	l2 want
-17	-17	4	-15	l2 war
10	26	-4	20	l2 was
1	-12	14	-12	l2 watch
0	-3	14	-1	l2 way
11	29	10	-2	l2 were
-1	-9	6	-13	l2 west
6	29	2	-4	l2 when
3	12	0	-2	l2 where
7	-5	17	20	l2 which
9	21	7	7	l2 while
6	-3	-11	14	l2 who
14	17	-6	-6	l2 why
0	-2	-1	8	l2 winners
27	21	20	18	l2 with
-10	-29	-26	-4	l2 won
4	23	18	1	l2 work
3	16	15	4	l2 workers
22	-2	-1	-2	l2 works
4	14	16	6	l2 world
3	-13	8	-11	l2 would
11	8	16	11	l2 year
4	7	11	-4	l2 years
0	-2	6	-1	l2 yet
0	-11	-13	-8	l2 younger
-13	-13	-7	-14	l2 your
-4	34	0	2	last 1 apple
5	41	2	3	last 1 arsenal
-20	-19	-18	-16	last 1 back
-13	-13	-10	-10	last 1 beat
-23	-25	-21	-23	last 1 best
-26	-29	-28	-25	last 1 big
32	1	-2	3	last 1 bush
9	0	2	0	last 1 carder
-2	-11	-12	-14	last 1 carter
-19	-23	-17	-16	last 1 check
-6	-17	27	-4	last 1 china
-18	-18	-18	-8	last 1 cup
-14	-20	-12	-13	last 1 currently
-22	-21	-22	-24	last 1 dad
-13	-21	-15	-24	last 1 era
-23	-27	-20	-19	last 1 feeling
-20	-22	-19	-17	last 1 flight
-24	-22	-20	-18	last 1 follow
-25	-32	-21	-21	last 1 getting
-36	-40	-35	-30	last 1 good
-17	-18	-14	-14	last 1 goodnight
-22	-27	-20	-20	last 1 got
-21	-13	-25	-26	last 1 government
-19	-21	-20	-17	last 1 great
6	45	13	8	last 1 guardian
-32	-39	-30	-30	last 1 happy
42	3	3	6	last 1 harper
-33	-37	-26	-29	last 1 hate
-21	-22	-20	-24	last 1 hot
2	30	4	4	last 1 independent
-22	-24	-20	-20	last 1 jobs
6	18	3	-1	last 1 league
-19	-24	-18	-19	last 1 live
-20	-18	-15	-14	last 1 look
-21	-23	-18	-17	last 1 looking
-38	-28	-28	-26	last 1 love
-41	-35	-30	-28	last 1 man
-15	-24	-14	-13	last 1 morning
-26	-28	-21	-20	last 1 need
-23	-26	-21	-19	last 1 new
-33	-31	-26	-24	last 1 nice
-28	-27	-28	-24	last 1 official
-27	-31	-33	-28	last 1 parliament
0	16	34	1	last 1 pentagon
11	-5	2	2	last 1 player
-27	-5	-23	-24	last 1 police
-19	-22	-27	-18	last 1 rain
8	3	16	2	last 1 reading
-23	-28	-24	-19	last 1 ready
-24	-21	-23	-20	last 1 really
-9	11	-19	-15	last 1 senate
-31	-34	-25	-26	last 1 stay
-25	-24	-21	-21	last 1 take
-33	-32	-30	-29	last 1 think
-28	-33	-28	-22	last 1 time
4	33	-1	5	last 1 times
-22	-25	-22	-23	last 1 top
-8	37	3	-4	last 1 twitter
-25	-24	-21	-18	last 1 want
-25	-28	-21	-21	last 1 watching
0	20	-8	12	last n action
13	50	4	7	last n airlines
10	30	12	5	last n airport
19	52	0	0	last n alliance
10	20	-2	29	last n army
6	27	1	0	last n assembly
18	55	-5	-2	last n association
10	33	-2	-5	last n bank
-15	-23	-16	-19	last n birthday
-16	-13	-22	-27	last n board
0	-16	-14	-13	last n brown
12	2	3	2	last n bush
-9	-20	-19	23	last n campaign
10	14	31	1	last n center
9	13	35	1	last n centre
8	17	18	6	last n city
6	29	-1	1	last n club
4	23	22	1	last n college
-4	12	-12	-11	last n committee
-12	4	-22	-18	last n council
2	-8	30	-4	last n county
18	50	14	15	last n court
-6	-4	-12	-6	last n cup
-31	-34	-38	-13	last n day
11	11	1	37	last n democrats
-17	-10	-20	-26	last n design
-14	-9	1	-19	last n division
7	-7	42	-4	last n empire
15	32	2	1	last n fame
11	27	1	2	last n federation
-7	-22	-22	16	last n festival
3	16	-8	-12	last n force
11	29	2	1	last n forces
25	1	3	6	last n ford
-13	-1	-19	-21	last n forum
12	40	-5	0	last n foundation
8	12	19	2	last n front
-12	0	-21	-15	last n fund
-12	-5	-19	-8	last n games
-18	-6	-15	-23	last n green
7	37	1	2	last n greens
31	27	12	8	last n hall
9	13	30	-2	last n hospital
7	36	20	32	last n house
10	39	-2	-1	last n institute
3	35	-1	-5	last n international
7	-1	23	3	last n island
2	-3	11	-3	last n jersey
-12	-25	4	-18	last n kingdom
1	11	-14	-14	last n league
7	25	4	20	last n left
16	26	1	19	last n movement
-5	14	-11	-11	last n news
3	19	10	0	last n park
8	40	-6	-7	last n party
6	0	-1	0	last n player
9	4	35	-1	last n railroad
9	31	3	-3	last n records
-19	-11	-20	-25	last n report
-5	-5	-15	-16	last n rights
12	7	35	4	last n river
-6	-18	6	-14	last n road
-2	-15	-22	-6	last n rock
-18	-26	-27	-27	last n run
0	29	-7	-5	last n school
5	20	-7	-8	last n sciences
29	0	3	4	last n smith
8	39	-3	-6	last n society
-14	0	-21	-15	last n state
6	-14	21	-12	last n states
24	0	20	4	last n street
10	9	32	-3	last n union
6	36	3	1	last n united
4	36	-4	-1	last n university
-8	-24	-23	7	last n war
-18	-27	-27	-26	last n year
-5	-2	-1	-3	lists 1 00000000
1	-11	15	3	lists 1 00001000
-7	16	49	9	lists 1 00010000
17	5	-5	2	lists 1 00100001
-21	-19	16	-10	lists 1 00110001
21	-14	-7	-20	lists 1 01100001
-4	4	19	-4	lists 1 01110001
-29	-4	-34	-24	lists 1 10000010
-6	-11	11	-7	lists 1 10010010
39	-1	8	-9	lists 1 10100011
43	-3	-6	25	lists 1 11100011
-1	5	10	11	lists n 00000000
32	26	9	18	lists n 00000001
-15	16	12	14	lists n 00000010
-3	-31	0	-38	lists n 00000011
-1	-3	7	17	lists n 00001010
-6	-7	37	1	lists n 00010000
5	-1	22	-3	lists n 00010010
10	11	-24	-23	lists n 00100000
8	2	11	-19	lists n 00100001
-10	18	21	15	lists n 00100010
-6	-3	14	0	lists n 00110001
50	9	4	8	lists n 01100000
48	6	2	4	lists n 01100001
30	26	26	28	lists n 01100010
54	19	19	12	lists n 01100011
-39	-5	-11	-17	lists n 10000000
-10	19	-16	-4	lists n 10000001
-44	-25	-43	-30	lists n 10000010
-22	12	-15	-7	lists n 10000011
8	20	10	4	lists n 10001011
0	-17	32	1	lists n 10010000
-8	-11	27	-1	lists n 10010001
5	-3	18	2	lists n 10010010
30	6	-8	9	lists n 10100000
34	15	15	5	lists n 10100001
17	7	6	-2	lists n 10100010
29	17	4	17	lists n 11100000
23	11	18	4	lists n 11100001
22	6	-2	14	lists n 11100010
34	2	5	6	lists n 11100011
-16	-13	-25	9	lr 0 _ 0
-25	-15	-29	-2	lr 0 _ >
-18	-10	-3	-34	lr 0 _ Name
3	2	15	2	lr 0 _ agent
-19	-21	-21	-2	lr 0 _ and
8	2	0	3	lr 0 _ assisted
8	2	0	3	lr 0 _ became
3	14	8	1	lr 0 _ had
3	15	-9	6	lr 0 _ in
-12	-13	-17	-16	lr 0 _ joined
8	2	0	3	lr 0 _ published
5	0	0	1	lr 0 _ started
-5	-1	14	-11	lr 0 _ was
-7	-12	-8	-16	lr 0 _ which
-7	11	-8	-12	lr 0 _ won
3	-3	-17	7	lr < _ 0
-42	-54	-41	-43	lr < _ >
5	-1	-3	-2	lr < _ Name
-30	-17	-13	-30	lr < _ a
-18	-22	-17	-19	lr < _ about
4	1	9	3	lr < _ added
-17	-18	-15	-13	lr < _ all
26	5	9	6	lr < _ also
9	-3	-6	0	lr < _ and
3	24	2	14	lr < _ are
16	-6	-4	3	lr < _ army
-38	-37	-32	-35	lr < _ as
-17	-25	-9	-21	lr < _ at
11	2	1	3	lr < _ attended
8	2	6	-1	lr < _ became
-3	-18	-15	-12	lr < _ been
-4	-15	-11	-11	lr < _ began
7	-1	-4	1	lr < _ believes
21	-3	-3	0	lr < _ born
-33	-36	-33	-27	lr < _ by
-1	-4	-3	15	lr < _ cabinet
8	-6	6	-7	lr < _ can
-8	-9	-7	-7	lr < _ car
-7	-9	-7	-6	lr < _ cars
2	-3	13	3	lr < _ design
14	16	3	6	lr < _ finished
5	1	6	3	lr < _ first
-13	-4	3	-9	lr < _ for
-11	-12	-9	-9	lr < _ forward
-13	-19	-7	1	lr < _ from
5	28	8	5	lr < _ front
5	1	0	2	lr < _ gained
-1	-16	-12	-10	lr < _ gets
-20	-24	-22	-19	lr < _ got
10	7	2	2	lr < _ had
33	17	11	8	lr < _ has
-18	-1	-13	-16	lr < _ have
-19	-3	-17	-17	lr < _ how
-16	-2	-13	-19	lr < _ in
22	27	32	46	lr < _ is
-34	-32	-30	-26	lr < _ it
-19	-27	-30	-25	lr < _ just
19	-7	-3	4	lr < _ led
-10	-17	-17	-15	lr < _ like
2	-14	-14	-11	lr < _ made
-1	-2	23	5	lr < _ man
-5	6	-8	-7	lr < _ may
-21	-19	-22	-16	lr < _ me
-17	-18	-16	-15	lr < _ morning
-10	-13	-14	7	lr < _ my
-18	-18	-15	-14	lr < _ need
-24	-24	-22	-19	lr < _ night
5	-10	-10	-6	lr < _ no
8	2	0	3	lr < _ noticed
-12	-8	-14	-12	lr < _ now
-17	-30	-27	-22	lr < _ of
-2	-30	-13	-17	lr < _ on
0	-18	-15	-9	lr < _ or
-19	-17	-17	-15	lr < _ our
-30	-29	-24	-23	lr < _ out
-24	-27	-22	-19	lr < _ over
7	2	2	2	lr < _ own
-1	-4	-3	15	lr < _ passing
5	0	0	1	lr < _ passion
9	2	4	4	lr < _ pinpoints
-1	19	18	2	lr < _ police
5	16	16	1	lr < _ project
19	2	3	6	lr < _ returned
22	31	37	17	lr < _ says
-18	-20	-17	-15	lr < _ some
5	0	0	1	lr < _ style
22	-2	0	3	lr < _ survived
-37	-38	-30	-26	lr < _ that
-14	-43	-39	-25	lr < _ the
27	2	19	12	lr < _ then
10	-13	-10	-8	lr < _ this
-16	3	4	-9	lr < _ to
-12	0	-7	-10	lr < _ today
8	2	0	3	lr < _ trained
-23	-23	-20	-17	lr < _ up
-7	-10	6	-6	lr < _ used
21	15	7	1	lr < _ was
-2	11	-7	-2	lr < _ we
9	-10	-6	-3	lr < _ what
-28	-13	-25	-23	lr < _ will
-12	-14	-13	-7	lr < _ winner
-15	2	-15	-12	lr < _ wins
-31	-37	-31	-27	lr < _ with
33	5	11	14	lr < _ won
0	-20	-12	-9	lr < _ you
5	1	0	2	lr < _ younger
-17	-18	-15	-14	lr < _ your
-7	-8	23	-2	lr Name _ 0
-2	-5	16	-15	lr Name _ >
15	18	18	13	lr Name _ Name
-2	-19	-6	-23	lr Name _ a
32	26	16	24	lr Name _ and
-7	-2	0	-4	lr Name _ derived
-10	-4	-8	-18	lr Name _ for
-3	-19	-8	-13	lr Name _ has
-2	-9	-13	-24	lr Name _ in
11	7	10	-1	lr Name _ is
0	-2	-1	8	lr Name _ jackpot
2	-2	0	13	lr Name _ moved
21	13	-2	4	lr Name _ of
-6	-3	-18	-13	lr Name _ says
-12	22	4	-4	lr Name _ the
-3	-13	9	-14	lr Name _ to
6	4	13	-2	lr Name _ was
9	-7	-2	-11	lr Name _ who
13	-1	5	-4	lr Name _ with
-11	1	6	-9	lr a _ Name
4	16	3	3	lr a _ candidate
6	-1	0	0	lr a _ guitar
23	15	-4	0	lr against _ >
0	6	0	1	lr against _ candidate
16	11	14	-2	lr against _ in
9	2	4	4	lr ago _ pulled
13	-9	15	-1	lr and _ 0
22	28	18	14	lr and _ >
2	-22	-6	-4	lr and _ Name
12	11	-2	1	lr and _ all
7	-10	9	-15	lr and _ and
23	16	15	0	lr and _ are
1	-19	4	-17	lr and _ as
-2	0	6	1	lr and _ but
17	-3	2	1	lr and _ had
12	28	12	-6	lr and _ in
-10	-10	15	-17	lr and _ on
7	2	2	2	lr and _ parents
8	-1	-2	0	lr and _ royal
2	-3	13	3	lr and _ superintendent
-1	-28	-14	-7	lr and _ the
-9	12	1	-15	lr and _ to
7	-1	-4	1	lr and _ tries
13	21	-3	0	lr and _ were
1	-1	7	-1	lr another _ tour
8	2	0	3	lr apparently _ crude
8	0	-6	0	lr artillery _ accepted
-3	-7	2	7	lr as _ >
25	-4	10	-5	lr as _ Name
2	20	2	15	lr as _ and
0	0	6	2	lr as _ national
1	6	-2	-1	lr association _ >
3	2	3	-8	lr at _ >
4	22	22	3	lr at _ Name
5	1	-1	2	lr at _ house
6	20	17	5	lr at _ in
9	2	4	4	lr awarding _ the
4	32	-2	0	lr band _ >
2	-3	13	-1	lr base _ 0
5	0	0	1	lr before _ decided
5	1	0	2	lr before _ was
7	-1	25	-3	lr between _ and
15	-1	5	14	lr both _ and
16	3	0	0	lr but _ was
10	27	-10	-5	lr by _ >
-1	-13	0	-19	lr by _ Name
15	-8	-2	-2	lr by _ and
18	13	-4	-1	lr by _ in
13	13	9	2	lr by _ on
2	13	13	8	lr by _ to
4	16	-2	-3	lr by _ with
17	-1	0	3	lr candidate _ >
18	-3	-1	-1	lr candidate _ in
7	-1	-1	1	lr capturing _ >
-7	-2	0	-4	lr connects _ to
0	-2	-1	8	lr continue _ into
8	0	-6	0	lr defeated _ right
0	0	6	2	lr demanding _ give
7	2	2	2	lr despite _ own
5	1	0	2	lr despite _ winning
5	1	-1	2	lr diner _ calls
9	-2	-1	1	lr director _ >
6	-1	0	0	lr discharge _ took
0	0	8	-2	lr east _ >
1	-11	-9	-15	lr election _ was
7	2	2	2	lr end _ life
6	0	-1	1	lr fact _ biography
5	1	21	4	lr festival _ the
2	-2	0	13	lr first _ in
-16	-25	-38	-22	lr for _ >
12	9	24	1	lr for _ Name
7	-5	23	14	lr for _ and
7	2	2	2	lr for _ her
25	9	23	-3	lr for _ in
2	6	10	-4	lr former _ and
-23	-21	1	-14	lr from _ 0
22	16	23	21	lr from _ >
-3	-6	22	0	lr from _ Name
7	-1	1	1	lr from _ from
6	23	11	4	lr from _ the
17	3	22	7	lr from _ to
0	-2	-1	8	lr future _ drawings
6	0	-1	1	lr have _ trailing
-10	-14	-10	-18	lr his _ 0
7	-1	-1	1	lr however _ delayed
5	1	-1	2	lr however _ says
7	-1	-4	1	lr if _ would
-20	-26	-18	-5	lr in _ 0
-11	-19	18	-9	lr in _ >
-12	-6	-13	-7	lr in _ Name
2	1	9	2	lr in _ after
1	-23	-1	6	lr in _ and
-14	-13	0	-10	lr in _ as
10	7	22	8	lr in _ at
0	-1	10	-2	lr in _ but
8	0	-6	0	lr in _ encampment
-4	-6	18	-3	lr in _ for
7	18	28	2	lr in _ in
5	1	23	-4	lr in _ is
-5	-1	10	-3	lr in _ on
-8	-17	9	-13	lr in _ the
7	4	22	6	lr in _ this
12	20	24	6	lr in _ via
0	0	17	-3	lr in _ was
6	1	25	1	lr in _ where
13	11	2	-2	lr include _ Name
7	2	2	2	lr including _ husband
0	-2	7	-1	lr including _ the
8	0	-6	0	lr interrupt _ plans
-9	3	5	-10	lr into _ >
0	0	8	-2	lr is _ football
0	0	8	-2	lr is _ only
6	0	-1	1	lr island _ and
7	2	2	2	lr it _ herself
-2	0	34	4	lr jobs _ >
-25	-26	-26	-24	lr jobs _ Name
5	1	0	2	lr knocked _ down
5	0	0	1	lr later _ joined
11	2	1	3	lr league _ took
-2	0	6	1	lr left _ at
6	0	-1	1	lr means _ is
9	2	4	4	lr month _ returns
7	-1	-4	1	lr morning _ arrives
9	2	4	4	lr name _ has
6	-1	0	0	lr navy _ made
0	-4	18	-1	lr near _ Name
4	-5	-1	-1	lr news _ had
1	-1	10	0	lr north _ agent
9	2	4	4	lr now _ pooled
9	2	4	4	lr now _ will
-5	4	14	-6	lr of _ >
12	-2	4	-12	lr of _ Name
19	-5	35	23	lr of _ and
8	0	-6	0	lr of _ army
-5	-7	9	12	lr of _ at
1	-1	10	0	lr of _ began
-4	-7	-3	-4	lr of _ by
0	-2	6	-1	lr of _ dates
1	15	19	0	lr of _ for
11	0	19	3	lr of _ from
17	1	-2	5	lr of _ head
-14	3	4	-18	lr of _ in
-12	-10	7	-11	lr of _ is
0	-2	-1	8	lr of _ jackpot
7	0	21	-2	lr of _ on
0	-21	6	-15	lr of _ the
3	-16	-3	5	lr of _ was
5	-4	10	-1	lr of _ were
2	-12	3	-9	lr of _ which
-13	1	-9	-8	lr of _ with
7	-1	-4	1	lr offends _ and
7	21	12	-8	lr on _ >
-9	-25	-1	-22	lr on _ Name
-10	-5	12	15	lr on _ and
9	2	4	4	lr on _ as
7	2	2	2	lr on _ behalf
9	2	4	4	lr on _ power
17	1	28	-3	lr over _ >
16	2	19	-3	lr over _ in
6	24	2	9	lr party _ >
0	28	0	1	lr party _ and
1	6	0	1	lr party _ the
0	-2	-1	8	lr play _ is
15	-2	-1	-1	lr president _ and
5	1	0	2	lr prime _ was
5	1	0	2	lr protege _ >
5	0	0	1	lr provided _ with
8	0	-6	0	lr provisions _ planned
6	-1	0	0	lr putting _ guitars
5	1	0	2	lr ring _ had
-18	-21	-7	-22	lr s _ Name
21	23	0	9	lr says _ >
6	0	-1	1	lr says _ one
5	2	2	2	lr show _ father
5	2	2	2	lr since _ showed
6	-1	0	0	lr skill _ picked
1	-1	10	0	lr south _ southbound
2	-3	13	3	lr southbound _ locomotives
5	1	0	2	lr staggered _ Name
0	0	8	-2	lr street _ >
7	2	2	2	lr surgery _ family
5	0	0	1	lr taught _ the
5	15	15	6	lr tells _ to
5	0	0	1	lr that _ decided
5	1	-1	2	lr that _ slept
0	-5	-1	-6	lr that _ was
-19	-26	-10	-31	lr the _ 0
11	16	8	11	lr the _ >
-4	9	3	8	lr the _ Name
-13	-18	-20	-4	lr the _ a
8	23	18	4	lr the _ against
-11	15	7	-2	lr the _ and
6	16	11	25	lr the _ as
2	4	6	8	lr the _ at
7	17	5	1	lr the _ attempted
8	9	11	3	lr the _ before
5	11	-4	7	lr the _ being
3	11	-3	9	lr the _ but
-8	4	0	-22	lr the _ by
4	14	2	1	lr the _ candidate
1	6	-2	-1	lr the _ decided
7	17	5	1	lr the _ describes
7	14	-1	19	lr the _ during
8	3	15	4	lr the _ engineer
2	-3	13	3	lr the _ evident
-2	0	6	1	lr the _ extension
-15	-7	-30	1	lr the _ for
7	17	5	1	lr the _ founder
-3	8	-15	12	lr the _ from
4	11	16	-1	lr the _ government
-6	5	-16	-15	lr the _ had
-12	11	-18	-10	lr the _ has
6	24	-3	11	lr the _ he
4	16	3	12	lr the _ in
4	16	-1	-3	lr the _ investigated
-18	1	-5	-6	lr the _ is
0	-2	-1	8	lr the _ jackpot
2	3	9	16	lr the _ led
7	17	5	1	lr the _ like
8	3	15	4	lr the _ locomotive
2	17	1	0	lr the _ lost
-16	-3	-3	-22	lr the _ of
-4	14	4	5	lr the _ on
-13	-12	-17	-15	lr the _ operated
9	15	2	21	lr the _ or
3	12	0	-2	lr the _ played
1	6	-2	-1	lr the _ refused
3	12	0	-2	lr the _ rules
5	17	1	3	lr the _ s
5	24	0	1	lr the _ says
2	-3	13	3	lr the _ shop
6	9	11	2	lr the _ supporting
11	16	17	5	lr the _ the
-18	-10	-21	-7	lr the _ to
7	3	15	4	lr the _ track
8	3	15	4	lr the _ tracks
11	4	22	0	lr the _ train
-16	-4	-11	-1	lr the _ was
-13	-11	2	-1	lr the _ were
7	5	16	10	lr the _ when
10	10	-4	20	lr the _ where
13	7	24	-2	lr the _ which
3	14	6	15	lr the _ who
-9	-7	0	0	lr the _ with
5	21	1	13	lr the _ would
1	-1	10	0	lr the _ yard
5	0	0	1	lr thirteen _ name
21	1	2	6	lr time _ had
5	7	-1	-14	lr to _ 0
3	17	0	9	lr to _ >
-9	1	0	-15	lr to _ Name
-9	-19	9	0	lr to _ and
0	0	15	4	lr to _ at
-7	-10	-3	-9	lr to _ by
18	30	20	5	lr to _ for
16	26	17	21	lr to _ in
7	-1	-4	1	lr to _ is
13	-1	8	4	lr to _ on
16	-1	21	2	lr to _ to
-2	0	6	1	lr to _ was
1	9	16	10	lr to _ where
5	1	0	2	lr to _ windpipe
-1	-1	8	1	lr to _ with
21	53	20	19	lr today _ Name
-6	-16	-25	-22	lr via _ >
7	2	2	2	lr violated _ right
7	-1	-1	1	lr warlords _ and
5	-3	12	22	lr was _ >
5	0	0	1	lr was _ and
-1	-13	-9	-9	lr watch _ Name
8	2	0	3	lr what _ and
11	2	1	3	lr when _ made
5	0	0	1	lr when _ moved
8	1	2	1	lr when _ was
18	19	10	-1	lr with _ >
-6	8	3	-16	lr with _ Name
20	18	19	4	lr with _ and
-1	-12	-13	-14	lr with _ for
5	0	0	1	lr with _ spirit
9	2	4	4	lr years _ sold
5	2	2	2	lr young _ along
-22	-1	-7	-7	lw 0
-3	-7	-22	-26	lw <
-6	3	-15	-10	lw a
8	0	-6	0	lw able
2	-22	-18	-25	lw about
1	6	-2	-1	lw accepted
2	-3	-13	-16	lw action
-16	-7	-23	-28	lw addition
22	-6	14	-5	lw after
5	15	13	0	lw again
26	-2	17	-3	lw against
6	0	1	8	lw age
-2	2	-9	-12	lw ahead
-6	-9	13	-7	lw air
8	12	8	16	lw album
19	-1	2	5	lw all
7	28	-1	3	lw alliance
9	12	5	16	lw also
5	0	0	1	lw although
-10	-23	-11	-13	lw am
7	2	2	2	lw amicus
16	4	-8	-18	lw an
14	-1	13	17	lw and
1	-2	2	20	lw annual
-5	-4	-9	-13	lw another
9	2	4	4	lw answer
15	16	9	3	lw any
-2	-16	-9	-13	lw approximately
-30	-22	-27	-41	lw are
-12	-10	17	-11	lw area
0	26	13	2	lw around
2	-5	13	-2	lw arrived
8	0	-6	0	lw artillery
4	-3	-7	0	lw as
7	17	5	1	lw associated
2	20	12	2	lw association
11	13	24	13	lw at
21	2	22	20	lw attack
17	2	31	1	lw august
21	11	13	4	lw away
2	-1	-6	-14	lw back
18	18	18	32	lw band
-6	6	15	-5	lw bank
-19	-20	-5	-12	lw be
-4	-24	-14	-5	lw beautiful
-4	5	-12	-12	lw became
-7	-24	-14	-13	lw been
-11	3	0	-12	lw before
3	22	-8	20	lw being
13	7	-7	5	lw best
14	-6	-4	-2	lw better
11	20	29	29	lw between
15	-7	-9	-11	lw big
17	2	15	-1	lw bill
-24	-27	-32	-33	lw black
2	-1	7	-3	lw boards
8	3	15	4	lw boiler
1	-2	32	0	lw born
27	-2	19	25	lw both
2	1	13	1	lw branches
5	1	-1	2	lw breaks
6	22	21	7	lw bus
7	4	8	-9	lw but
19	-5	-9	-5	lw by
26	7	20	16	lw campaign
3	17	0	-6	lw campaigned
13	23	13	-1	lw can
0	-7	-12	-15	lw candidate
9	1	0	18	lw captain
-8	-20	-5	-17	lw car
-9	-20	-21	-23	lw career
6	4	-4	-8	lw carter
7	0	4	2	lw case
7	-1	-1	1	lw cavalry
3	17	1	-3	lw center
5	16	22	0	lw centre
8	23	1	-3	lw champions
3	17	-6	-1	lw championship
14	41	14	12	lw changed
14	0	0	4	lw charge
18	-1	23	1	lw china
-32	-15	-9	-23	lw city
1	10	13	10	lw civil
11	3	11	5	lw class
-10	-10	-2	-13	lw clear
2	27	2	28	lw coalition
3	-9	8	8	lw come
-5	-20	-19	-3	lw coming
7	21	1	-1	lw committee
-16	-2	-1	-19	lw communist
8	17	14	-1	lw community
7	9	-2	14	lw compared
8	16	3	1	lw competitive
12	-3	1	13	lw composed
-2	-11	-5	-12	lw confused
8	0	-6	0	lw conscripts
22	17	10	5	lw conservative
0	0	6	2	lw constitutional
5	0	0	1	lw contestants
-6	-13	2	-15	lw contested
3	0	12	0	lw control
2	-2	0	13	lw cooper
5	-8	9	1	lw could
3	18	20	0	lw council
2	5	22	1	lw county
5	2	16	0	lw crossing
14	2	12	15	lw cup
3	-8	2	-7	lw currently
2	-3	15	1	lw daily
8	3	15	4	lw danger
20	15	25	-5	lw day
27	1	6	2	lw death
17	16	4	2	lw defeated
5	6	23	0	lw defense
8	31	6	-2	lw defensive
-15	-2	-5	-21	lw democratic
-18	-26	-27	-27	lw demon
4	-10	-2	-6	lw didnt
-13	-12	-6	-10	lw died
3	13	24	4	lw direct
1	6	-2	-1	lw directors
-1	-3	25	2	lw district
1	5	-1	-1	lw division
1	14	20	-2	lw down
-15	-14	-14	-13	lw drive
26	4	29	3	lw during
-4	13	-7	-7	lw early
12	10	22	4	lw east
1	18	11	-11	lw elected
3	-3	9	0	lw election
3	-9	4	-12	lw elections
1	28	7	2	lw electoral
-2	-4	3	10	lw electric
0	-2	6	-1	lw embarked
0	-2	6	-1	lw embarking
7	11	4	0	lw emergency
5	16	17	0	lw engine
2	-1	7	-3	lw engineer
2	2	-1	15	lw establish
0	0	6	2	lw establishing
2	14	0	-2	lw eventually
-11	-9	0	-12	lw every
16	0	1	2	lw ex
3	12	0	-2	lw exclusively
3	12	0	-2	lw expenses
16	0	10	-1	lw experience
-16	-21	-17	-19	lw express
-9	-20	-21	-18	lw family
20	8	2	2	lw federal
21	25	-2	-2	lw fellow
-2	-11	4	12	lw festival
4	-8	-14	-6	lw few
-12	-16	-7	-14	lw fighter
7	12	3	18	lw filed
11	7	-4	7	lw film
24	15	6	33	lw first
21	-1	14	-7	lw five
-15	-19	-2	-8	lw floods
11	17	23	0	lw following
5	14	2	8	lw for
10	36	3	0	lw force
2	6	21	14	lw forces
8	24	0	-3	lw foreign
36	22	8	21	lw former
7	11	24	4	lw found
-4	3	4	-9	lw founded
13	19	-3	-6	lw founding
-1	14	19	1	lw free
6	-3	4	15	lw friends
2	-14	-11	-11	lw from
-1	-13	3	-14	lw front
-9	11	8	-15	lw game
-11	3	-12	-13	lw games
6	16	1	1	lw garage
-5	9	0	-5	lw general
-9	-19	-21	-18	lw get
7	-1	-4	1	lw gets
8	0	-6	0	lw giving
2	6	2	9	lw go
-14	-18	-17	-17	lw got
-18	-15	-14	-3	lw government
19	5	14	13	lw governor
1	6	-2	-1	lw gradual
2	-3	13	3	lw grain
2	26	-4	-5	lw groups
5	1	0	2	lw gym
-7	0	-13	-16	lw had
5	1	0	2	lw hard
12	-4	4	6	lw has
5	5	1	-19	lw have
-11	-16	-12	-14	lw hay
1	-4	-17	-14	lw he
2	-5	-6	-4	lw hearing
-20	11	-20	-17	lw help
18	0	10	17	lw her
-9	-12	-3	-12	lw high
-7	-12	-8	-16	lw highs
15	2	14	18	lw him
16	15	8	19	lw his
2	9	2	-1	lw hockey
1	15	13	-8	lw home
21	0	16	0	lw house
2	-13	-4	-13	lw how
3	12	4	19	lw however
-27	-31	-26	-27	lw if
8	-1	14	1	lw immigrants
3	9	11	11	lw in
10	9	-1	-3	lw include
6	13	13	1	lw included
-1	15	20	-3	lw includes
27	12	19	24	lw including
1	22	13	-1	lw independent
6	-13	-16	-14	lw influenced
-5	-6	10	4	lw international
-5	10	15	-10	lw into
-11	-25	16	2	lw is
-6	-3	0	-3	lw island
-1	-3	10	1	lw issued
10	3	1	-8	lw it
21	23	-2	9	lw its
8	3	15	4	lw jersey
-4	6	16	3	lw job
-34	-6	3	-27	lw jobs
13	15	11	-4	lw joined
-14	8	-17	-16	lw judge
-3	-27	-12	-10	lw just
-2	-14	-13	1	lw kingdom
2	-12	4	-12	lw know
1	-10	-17	4	lw known
15	17	5	-4	lw labor
4	17	19	-3	lw labour
-12	5	-7	-13	lw largest
15	22	14	1	lw last
-5	-14	-10	-19	lw later
-8	-18	-7	-11	lw launch
15	24	0	-8	lw leader
20	3	-1	17	lw leadership
-7	5	-2	-14	lw league
7	8	19	19	lw led
1	31	13	1	lw left
8	12	22	-2	lw liberal
4	22	5	1	lw liberation
22	6	2	19	lw life
9	7	2	13	lw like
-12	-22	-1	-23	lw line
2	-13	-11	-16	lw list
4	-16	-12	-2	lw live
0	15	14	-6	lw local
2	-1	30	1	lw located
8	2	18	6	lw locomotive
-19	-24	-23	-25	lw long
15	0	14	1	lw losing
2	-6	1	-8	lw made
-32	-9	-20	-14	lw main
14	18	15	-1	lw major
-3	5	1	-11	lw make
4	-15	4	-12	lw man
3	-8	9	-7	lw managed
-10	18	-4	-9	lw manager
-4	0	18	2	lw many
-2	-8	1	8	lw may
-37	-40	-38	-37	lw me
9	46	14	-1	lw member
17	-7	-23	-4	lw members
-10	-8	-10	-16	lw merger
2	4	26	4	lw miles
0	-2	-1	8	lw minimum
1	14	6	2	lw month
-9	-5	-14	13	lw more
-10	-4	-5	-14	lw morning
18	18	17	11	lw most
14	17	12	18	lw movement
-4	-21	-17	-19	lw much
10	-13	-8	10	lw music
10	-4	-4	-3	lw musical
-1	5	-9	-25	lw my
15	19	21	29	lw name
7	29	19	28	lw national
4	-1	30	3	lw near
12	24	2	-16	lw new
-16	-18	-5	-28	lw news
-7	-5	-16	-5	lw next
8	10	28	5	lw no
-2	-1	19	0	lw north
1	1	18	0	lw northern
0	-9	-13	-18	lw not
-16	6	2	-19	lw now
9	19	23	21	lw number
7	2	2	2	lw obtained
8	15	19	5	lw of
14	4	14	21	lw off
1	17	10	-3	lw offered
6	1	23	18	lw official
16	1	12	26	lw old
3	-3	10	0	lw on
0	-2	7	-1	lw once
2	17	8	-11	lw one
-9	16	13	-7	lw only
-1	-4	9	-1	lw opened
16	17	1	5	lw opposition
2	3	-8	11	lw or
6	1	-8	7	lw order
-2	10	-6	-9	lw organization
22	22	4	3	lw original
11	9	26	-9	lw other
26	39	11	12	lw our
13	-1	2	8	lw out
-1	1	7	-14	lw over
9	2	4	4	lw owed
5	2	2	2	lw paper
2	-1	20	6	lw park
18	9	15	25	lw parliament
2	-16	0	-14	lw part
7	-4	-5	11	lw participated
7	17	5	1	lw participation
-2	27	-7	16	lw parties
-8	8	-22	-19	lw party
-12	0	-13	-12	lw past
5	1	0	2	lw paydays
18	6	19	-2	lw peace
20	18	2	-10	lw people
-1	-2	12	13	lw planning
-4	15	-2	-9	lw play
16	26	5	32	lw played
7	17	5	-2	lw player
-4	16	-7	-7	lw points
-8	9	-3	-16	lw political
-7	-12	-8	-16	lw posting
5	1	0	2	lw pounds
2	19	11	-2	lw present
2	0	3	9	lw presented
-10	4	-15	-15	lw president
19	10	1	-3	lw presidential
18	0	3	16	lw previously
13	-5	15	5	lw prince
7	2	2	2	lw procedure
1	7	-13	15	lw professor
21	-8	12	14	lw program
13	13	1	-4	lw progressive
-23	-1	-29	-26	lw project
-1	17	9	0	lw public
-11	2	-5	-8	lw radio
0	2	3	15	lw raised
8	24	-2	-3	lw ran
0	0	8	-2	lw rating
-6	-6	-1	-13	lw re
-19	-34	-33	-35	lw read
9	0	12	5	lw reason
-1	-12	-8	-16	lw record
8	-8	-3	-9	lw recorded
0	-2	7	-1	lw reduced
3	-2	17	16	lw regional
2	22	16	19	lw released
-5	-4	6	-4	lw religious
7	0	12	2	lw remained
6	15	7	-4	lw reorganized
6	18	19	-1	lw represented
7	-3	-17	-15	lw republican
1	6	-2	-1	lw reputation
-16	-20	-18	-29	lw result
-3	9	8	-8	lw right
5	17	11	-4	lw rights
1	-1	9	23	lw rock
3	17	4	2	lw room
1	0	5	1	lw round
-26	-19	-14	-27	lw royal
-13	-7	-17	-17	lw ruling
2	-3	13	3	lw runaround
4	5	31	30	lw s
0	1	-11	-12	lw same
5	8	20	0	lw says
1	6	-2	-1	lw schism
6	18	19	3	lw school
-8	1	-11	-10	lw scouts
19	26	6	1	lw season
6	20	15	4	lw seat
-11	-7	-18	-20	lw second
18	0	-4	-6	lw secretary
2	-3	13	3	lw secured
9	2	4	4	lw seems
13	-4	-2	2	lw self
22	15	-1	4	lw senators
-15	-18	-12	-15	lw send
29	17	11	2	lw senior
13	0	2	17	lw separate
8	3	9	21	lw series
-7	-9	-15	-14	lw served
6	8	18	2	lw service
22	24	15	22	lw she
-20	-4	-7	-15	lw shot
0	0	8	-2	lw showroom
9	3	18	4	lw signal
5	24	18	4	lw signed
2	-3	13	3	lw signs
11	7	6	0	lw since
-12	-17	-17	-14	lw sister
7	-1	-4	1	lw slut
2	-17	-17	-17	lw so
8	23	-3	0	lw social
12	26	2	-1	lw socialist
2	25	7	1	lw society
8	0	-6	0	lw soldiers
7	-1	-1	1	lw solicited
17	31	-4	0	lw some
-2	14	21	23	lw south
5	-2	10	17	lw special
1	13	12	3	lw spirit
2	0	12	0	lw sport
-9	-8	16	10	lw start
31	20	18	8	lw state
18	0	22	20	lw states
5	-7	22	-8	lw station
-2	-3	7	-1	lw stations
17	1	15	4	lw steel
5	-9	6	-6	lw still
11	12	11	-1	lw street
7	0	12	2	lw studio
7	-1	-1	1	lw subdue
3	-1	13	-2	lw subsequently
8	17	10	-4	lw such
-1	1	5	18	lw support
19	8	3	-4	lw supported
0	-2	7	-1	lw surrounding
5	19	17	-1	lw taken
-4	11	-7	-10	lw talks
3	8	2	-1	lw tank
21	15	4	-2	lw team
3	15	7	2	lw teams
7	2	2	2	lw telephone
15	23	7	5	lw tells
6	16	12	9	lw ten
-4	-13	-12	-9	lw test
6	18	-2	-2	lw than
-1	-6	1	-26	lw that
-6	0	4	-1	lw the
-10	2	-8	18	lw their
24	0	13	13	lw then
-10	-10	-5	-3	lw there
-11	2	3	-12	lw these
-6	18	2	13	lw they
5	-11	-9	-12	lw think
-21	-12	-11	-11	lw this
-15	-11	8	-15	lw those
1	2	-12	-13	lw three
8	24	9	3	lw through
-15	-1	-23	-11	lw time
4	22	-1	-3	lw times
7	-2	-1	0	lw titled
13	-12	4	6	lw to
10	-2	4	-16	lw today
-12	2	-13	-17	lw together
-18	-16	4	-15	lw tomorrow
-21	-12	-18	-17	lw top
3	15	17	-3	lw tour
-1	5	2	-8	lw tower
1	-1	20	-2	lw town
-11	-16	5	-10	lw track
-10	-14	0	-14	lw tracks
-5	-5	16	-4	lw train
0	-2	-2	12	lw trains
-2	0	6	1	lw trestles
-2	0	6	1	lw trips
-5	-21	-9	-10	lw troops
19	13	11	5	lw two
2	2	2	17	lw typical
-9	-22	-25	-9	lw under
7	37	1	5	lw union
20	16	12	22	lw united
11	23	5	1	lw units
-11	-7	-16	-18	lw university
11	1	8	4	lw until
23	2	-1	-4	lw up
5	1	0	2	lw upcoming
12	4	-10	-16	lw us
11	21	28	1	lw use
-18	-13	-21	-5	lw used
-23	-3	-7	-19	lw via
17	-1	5	-4	lw vice
-11	-6	-16	-18	lw video
2	0	18	-2	lw village
10	16	2	1	lw votes
6	-1	0	0	lw waiting
7	2	2	2	lw wake
-14	7	-7	-2	lw war
1	13	1	13	lw was
9	11	-7	-5	lw watch
-5	-8	-17	-20	lw we
-5	-6	22	-5	lw week
2	5	19	-2	lw well
14	26	35	13	lw were
-5	3	11	-6	lw west
8	-1	26	-5	lw western
25	1	3	4	lw what
6	-2	-8	-15	lw when
6	-7	-14	-15	lw where
-17	1	-19	-32	lw which
-5	-11	-25	-24	lw while
15	10	9	-1	lw white
35	13	5	-5	lw who
6	10	7	-6	lw why
-14	-5	-5	-10	lw will
-20	-20	-8	-24	lw win
-6	-12	-12	0	lw winner
5	17	-17	4	lw with
4	14	20	2	lw within
-3	14	9	-8	lw won
6	-1	0	0	lw woodworking
-18	-17	-20	-22	lw work
11	13	11	0	lw workers
-14	10	7	-20	lw world
-19	-16	-14	-25	lw would
-2	0	6	1	lw wye
7	2	-3	3	lw year
22	-2	7	-6	lw years
-21	-11	-14	-28	lw you
9	-4	-20	-16	lw your
-3	0	-18	5	mid a
3	11	-2	0	mid academy
17	41	5	-1	mid air
0	10	-15	-13	mid and
6	17	2	-1	mid arts
7	20	-2	-6	mid assembly
5	3	25	-2	mid central
6	18	21	-3	mid city
16	3	4	34	mid civil
7	28	0	-1	mid communist
7	23	3	1	mid conservative
7	7	19	3	mid county
10	38	-2	-2	mid democratic
11	33	-3	-1	mid department
11	1	1	31	mid film
-6	5	-15	-16	mid football
0	17	-21	-19	mid for
7	17	0	1	mid foreign
6	21	-3	-1	mid front
14	32	2	1	mid hall
-9	-11	-17	-18	mid hockey
-24	-32	-30	-30	mid i
-15	-24	-22	-8	mid in
-10	5	-14	3	mid international
9	30	4	-2	mid labor
14	33	11	10	mid labour
3	22	-2	3	mid league
11	21	-2	24	mid liberal
7	6	-1	11	mid liberation
3	23	-5	-2	mid medical
8	31	-3	0	mid national
-11	11	-20	-13	mid new
4	19	-1	3	mid northern
7	9	7	3	mid of
-4	9	-15	-14	mid on
17	32	5	7	mid order
17	56	0	4	mid party
-6	-1	-13	-16	mid policy
-8	-12	-17	-18	mid political
4	22	-4	-4	mid progressive
7	20	2	3	mid republican
-11	-12	-17	-21	mid research
7	19	3	-6	mid school
-7	3	-20	-25	mid social
8	21	0	-2	mid socialist
12	9	22	1	mid south
4	14	4	15	mid spring
5	15	15	3	mid states
-9	-7	-31	-9	mid the
-10	-4	-15	-20	mid to
2	25	-2	-4	mid union
7	25	-4	0	mid united
14	17	3	44	mid war
-5	-8	-11	-7	mid world
-1	4	-1	5	opens false
-3	-11	-10	-10	opens true
-13	-2	-7	-9	part 1 0
40	1	3	-1	part 1 1
-8	-1	-5	-4	part n 0
1	-5	-6	-11	r1 's 0
23	20	34	6	r1 's Name
17	-6	-3	3	r1 's army
20	1	1	5	r1 's been
7	2	2	2	r1 's behalf
6	0	-1	1	r1 's biography
8	2	0	3	r1 's crude
8	0	-6	0	r1 's encampment
-4	-11	-10	-9	r1 's family
29	-7	-2	5	r1 's father
18	2	9	7	r1 's first
0	0	8	-2	r1 's football
7	10	-2	2	r1 's former
7	17	5	1	r1 's founder
5	1	-1	2	r1 's house
7	2	2	2	r1 's husband
20	1	1	3	r1 's life
5	0	0	1	r1 's name
6	5	18	5	r1 's national
10	0	7	2	r1 's only
9	1	3	1	r1 's own
23	-1	3	3	r1 's parents
-1	-4	-3	15	r1 's passing
5	0	0	1	r1 's passion
8	0	-6	0	r1 's plans
4	12	2	-1	r1 's post
11	1	-5	1	r1 's right
6	0	7	2	r1 's royal
5	0	0	1	r1 's style
5	1	0	2	r1 's windpipe
5	1	0	2	r1 's younger
-14	-6	-10	-3	r1 0
-5	-6	-10	-12	r1 1 's 0
18	23	34	5	r1 1 's Name
11	-1	-4	0	r1 1 's army
17	2	0	6	r1 1 's been
7	2	2	2	r1 1 's behalf
8	2	0	3	r1 1 's crude
8	0	-6	0	r1 1 's encampment
-4	-11	-10	-9	r1 1 's family
21	-10	-5	5	r1 1 's father
18	2	9	7	r1 1 's first
0	0	8	-2	r1 1 's football
7	10	-2	2	r1 1 's former
7	17	5	1	r1 1 's founder
5	1	-1	2	r1 1 's house
7	2	2	2	r1 1 's husband
20	1	1	3	r1 1 's life
5	0	0	1	r1 1 's name
6	5	18	5	r1 1 's national
10	0	7	2	r1 1 's only
8	1	2	1	r1 1 's own
7	2	2	2	r1 1 's parents
-1	-4	-3	15	r1 1 's passing
5	0	0	1	r1 1 's passion
8	0	-6	0	r1 1 's plans
11	1	-5	1	r1 1 's right
0	1	10	2	r1 1 's royal
5	0	0	1	r1 1 's style
5	1	0	2	r1 1 's windpipe
5	1	0	2	r1 1 's younger
-13	-10	-14	-17	r1 1 0
-8	-5	2	-1	r1 1 Name
-15	-1	3	10	r1 1 a
-19	-24	-18	-20	r1 1 about
8	0	-6	0	r1 1 accepted
4	1	9	3	r1 1 added
-2	22	22	0	r1 1 after
-1	-1	8	1	r1 1 agent
-8	-26	-3	-17	r1 1 all
5	2	2	2	r1 1 along
14	-2	-10	5	r1 1 also
-16	-1	-2	-15	r1 1 an
8	14	15	15	r1 1 and
-12	9	-13	-9	r1 1 are
-17	-18	-17	-15	r1 1 arrived
7	-1	-4	1	r1 1 arrives
18	-1	4	3	r1 1 as
8	2	0	3	r1 1 assisted
-19	-18	-2	-11	r1 1 at
6	3	33	7	r1 1 attack
7	17	5	1	r1 1 attempted
11	2	1	3	r1 1 attended
0	18	11	4	r1 1 based
17	9	13	2	r1 1 became
-2	23	3	1	r1 1 before
-4	-5	-1	-6	r1 1 began
7	-1	-4	1	r1 1 believes
20	3	8	5	r1 1 born
21	1	3	9	r1 1 broke
11	6	7	19	r1 1 but
-7	-8	-1	-15	r1 1 by
-1	-4	-3	15	r1 1 cabinet
5	1	-1	2	r1 1 calls
15	18	15	3	r1 1 campaign
5	-7	9	14	r1 1 can
2	6	0	1	r1 1 candidate
-8	-9	-7	-7	r1 1 car
-7	-9	-7	-6	r1 1 cars
2	-13	-14	-15	r1 1 case
-8	-8	-6	-6	r1 1 central
-6	-7	-5	-6	r1 1 champion
-12	10	-11	-11	r1 1 chief
4	3	17	3	r1 1 china
23	17	7	6	r1 1 could
3	1	7	15	r1 1 dates
-10	5	6	-9	r1 1 day
5	1	-1	1	r1 1 decided
-7	-2	0	-4	r1 1 derived
7	17	5	1	r1 1 describes
-13	-16	-1	-10	r1 1 design
13	11	0	3	r1 1 did
5	1	0	2	r1 1 down
-8	-3	13	4	r1 1 during
8	3	15	4	r1 1 engineer
2	-3	13	3	r1 1 evident
-2	0	6	1	r1 1 extension
1	-1	12	14	r1 1 final
10	-9	-11	-6	r1 1 finished
-10	-9	-7	-17	r1 1 for
-1	5	14	20	r1 1 forces
-11	-12	-9	-9	r1 1 forward
-3	-7	11	2	r1 1 from
5	23	4	3	r1 1 front
5	1	0	2	r1 1 gained
-13	-23	-15	-16	r1 1 get
8	-2	-1	2	r1 1 gets
14	2	8	18	r1 1 give
-2	-14	-13	-12	r1 1 got
-17	-20	-4	-15	r1 1 governor
4	14	1	0	r1 1 guitar
6	-1	0	0	r1 1 guitars
-1	-6	-11	-9	r1 1 had
12	13	11	-11	r1 1 has
2	-1	-1	-12	r1 1 have
-12	-9	-1	-19	r1 1 he
0	25	7	4	r1 1 head
-1	-8	-5	-5	r1 1 her
7	2	2	2	r1 1 herself
-15	-15	-10	-13	r1 1 high
-5	19	-6	11	r1 1 his
0	3	-13	-9	r1 1 how
-28	-24	-27	-27	r1 1 if
-9	-6	0	2	r1 1 in
-22	-14	-10	-20	r1 1 into
1	6	-2	-1	r1 1 investigated
-2	-3	3	5	r1 1 is
-6	-15	-14	-16	r1 1 it
-13	-17	-19	-14	r1 1 joined
-10	-23	-22	-21	r1 1 just
-1	8	-14	-8	r1 1 later
24	13	2	14	r1 1 led
-10	-5	-11	-15	r1 1 like
-18	-18	-5	-19	r1 1 located
8	3	15	4	r1 1 locomotive
-1	13	13	3	r1 1 locomotives
1	-20	-19	-16	r1 1 lol
16	8	-2	12	r1 1 made
-27	-22	-24	-25	r1 1 make
-7	-9	21	-2	r1 1 man
-24	-23	-24	-20	r1 1 me
-19	-8	-19	-19	r1 1 members
-16	-1	-18	-14	r1 1 men
-17	-6	-9	-19	r1 1 more
-17	-18	-16	-15	r1 1 morning
6	-2	0	12	r1 1 moved
-18	-14	2	5	r1 1 my
-11	-12	9	-13	r1 1 near
-18	-18	-15	-14	r1 1 need
12	-1	16	0	r1 1 new
-24	-24	-22	-19	r1 1 night
-9	-21	-13	-19	r1 1 no
-17	-4	-1	-15	r1 1 not
8	2	0	3	r1 1 noticed
-14	-18	-4	-13	r1 1 now
-17	-27	-19	-24	r1 1 of
11	-7	0	-2	r1 1 off
-6	-5	15	10	r1 1 officials
2	-11	5	-11	r1 1 on
1	-15	0	-12	r1 1 one
1	-4	10	0	r1 1 opened
-13	-12	-17	-15	r1 1 operated
1	-10	4	-22	r1 1 or
-22	-22	-20	-18	r1 1 our
-4	-16	-13	-10	r1 1 out
-17	2	-5	-15	r1 1 over
6	-1	0	0	r1 1 picked
9	2	4	4	r1 1 pinpoints
8	0	-6	0	r1 1 planned
22	11	6	5	r1 1 played
0	19	31	4	r1 1 police
9	2	4	4	r1 1 pooled
5	0	16	8	r1 1 power
8	2	0	3	r1 1 published
9	2	4	4	r1 1 pulled
0	-15	-17	-11	r1 1 ran
1	6	-2	-1	r1 1 refused
19	2	3	6	r1 1 returned
9	2	4	4	r1 1 returns
-10	-4	-14	-13	r1 1 rules
16	15	32	21	r1 1 s
-21	-21	-9	-20	r1 1 say
17	15	17	6	r1 1 says
2	-3	13	3	r1 1 shop
-7	7	15	-4	r1 1 should
5	2	2	2	r1 1 showed
5	1	-1	2	r1 1 slept
-25	-25	-20	-23	r1 1 so
9	2	4	4	r1 1 sold
-17	-20	-7	-15	r1 1 some
5	3	19	5	r1 1 southbound
5	0	0	1	r1 1 spirit
5	-1	3	1	r1 1 started
2	-3	13	3	r1 1 superintendent
7	10	13	2	r1 1 supporting
-7	-4	-21	-18	r1 1 that
-18	1	-6	-1	r1 1 the
26	5	18	9	r1 1 then
-7	9	4	-5	r1 1 they
-13	-1	-11	-18	r1 1 this
-13	-14	-14	-12	r1 1 three
-30	-33	-31	-27	r1 1 time
5	0	8	-7	r1 1 to
6	11	-6	-11	r1 1 today
15	19	3	5	r1 1 took
-8	-10	-1	-15	r1 1 tour
7	3	15	4	r1 1 track
8	3	15	4	r1 1 tracks
8	3	16	2	r1 1 train
8	2	0	3	r1 1 trained
7	-1	-4	1	r1 1 tries
-27	-29	-25	-24	r1 1 up
-7	-10	6	-6	r1 1 used
-13	11	21	-7	r1 1 via
5	11	-11	-11	r1 1 video
23	-1	5	15	r1 1 was
14	15	20	1	r1 1 we
11	0	-9	-18	r1 1 were
-1	-14	-13	-9	r1 1 what
2	-10	-8	16	r1 1 when
12	0	30	18	r1 1 where
-6	-2	-2	4	r1 1 which
-9	-11	4	-22	r1 1 who
6	6	-8	-9	r1 1 why
8	6	15	-1	r1 1 will
-8	3	-9	-11	r1 1 winning
-6	-17	-12	-13	r1 1 with
8	10	-11	-6	r1 1 won
29	16	10	0	r1 1 would
-10	-13	-5	-9	r1 1 yard
-2	-5	-18	-13	r1 1 you
-19	-21	-16	-16	r1 1 your
16	24	27	3	r1 1000 's Name
11	-1	-4	0	r1 1000 's army
8	2	0	3	r1 1000 's crude
8	0	-6	0	r1 1000 's encampment
18	2	7	7	r1 1000 's first
0	0	8	-2	r1 1000 's football
5	1	-1	2	r1 1000 's house
5	0	0	1	r1 1000 's name
0	0	8	-2	r1 1000 's only
-1	-4	-3	15	r1 1000 's passing
5	0	0	1	r1 1000 's passion
8	0	-6	0	r1 1000 's plans
8	0	-6	0	r1 1000 's right
5	0	0	1	r1 1000 's style
5	1	0	2	r1 1000 's windpipe
5	1	0	2	r1 1000 's younger
-19	0	0	-1	r1 1000 0
-6	-7	2	-14	r1 1000 >
-9	-6	7	6	r1 1000 Name
-14	10	15	18	r1 1000 a
8	0	-6	0	r1 1000 accepted
5	2	10	4	r1 1000 added
-2	18	19	3	r1 1000 after
1	-1	10	0	r1 1000 agent
33	12	4	19	r1 1000 also
9	22	22	17	r1 1000 and
-11	3	-10	-6	r1 1000 are
-17	-13	-11	-11	r1 1000 arrived
34	24	20	1	r1 1000 as
8	2	0	3	r1 1000 assisted
-13	3	7	-16	r1 1000 at
6	3	33	7	r1 1000 attack
11	2	1	3	r1 1000 attended
22	14	18	7	r1 1000 became
2	28	4	3	r1 1000 before
6	8	11	5	r1 1000 began
18	2	2	6	r1 1000 born
21	0	3	8	r1 1000 broke
17	10	7	21	r1 1000 but
2	-11	10	-8	r1 1000 by
-1	-4	-3	15	r1 1000 cabinet
5	1	-1	2	r1 1000 calls
12	0	18	21	r1 1000 can
2	6	0	1	r1 1000 candidate
4	3	17	3	r1 1000 china
3	1	7	15	r1 1000 dates
5	1	-1	1	r1 1000 decided
-7	-2	0	-4	r1 1000 derived
-13	-16	-1	-10	r1 1000 design
13	11	0	3	r1 1000 did
5	1	0	2	r1 1000 down
6	18	17	-1	r1 1000 during
2	-3	13	3	r1 1000 evident
10	-9	-11	-6	r1 1000 finished
-4	-21	-6	-23	r1 1000 for
2	-1	18	23	r1 1000 forces
-9	0	8	-7	r1 1000 from
5	1	0	2	r1 1000 gained
6	-1	0	0	r1 1000 guitar
6	-1	0	0	r1 1000 guitars
8	8	3	2	r1 1000 had
16	23	31	4	r1 1000 has
-10	-24	-6	-18	r1 1000 have
-15	-15	-10	-13	r1 1000 high
-18	4	13	5	r1 1000 in
1	6	-2	-1	r1 1000 investigated
-7	6	8	12	r1 1000 is
12	0	-8	-5	r1 1000 it
-13	-18	-19	-15	r1 1000 joined
2	-5	2	-2	r1 1000 like
-1	13	13	3	r1 1000 locomotives
9	8	0	12	r1 1000 made
0	3	21	4	r1 1000 man
6	-2	0	12	r1 1000 moved
-9	-10	11	-11	r1 1000 near
-16	-13	-10	-10	r1 1000 no
8	2	0	3	r1 1000 noticed
-2	-13	-6	-17	r1 1000 of
3	2	17	17	r1 1000 officials
0	0	14	-3	r1 1000 on
-13	-12	-17	-15	r1 1000 operated
1	-4	4	-18	r1 1000 or
-5	17	9	-3	r1 1000 over
6	-1	0	0	r1 1000 picked
8	0	-6	0	r1 1000 planned
14	10	2	1	r1 1000 played
4	-3	34	8	r1 1000 police
8	2	0	3	r1 1000 published
1	6	-2	-1	r1 1000 refused
19	2	3	6	r1 1000 returned
3	12	0	-2	r1 1000 rules
16	14	24	19	r1 1000 s
8	-1	7	-2	r1 1000 says
2	-3	13	3	r1 1000 shop
3	16	24	4	r1 1000 should
5	1	-1	2	r1 1000 slept
5	3	19	5	r1 1000 southbound
5	0	0	1	r1 1000 spirit
5	-1	3	1	r1 1000 started
2	-3	13	3	r1 1000 superintendent
7	10	13	2	r1 1000 supporting
-16	6	-13	-16	r1 1000 that
-28	-11	-9	-11	r1 1000 the
23	4	17	8	r1 1000 then
4	18	14	-5	r1 1000 this
-8	-2	9	-13	r1 1000 to
-4	10	-9	-12	r1 1000 today
15	19	3	5	r1 1000 took
1	-1	7	-1	r1 1000 tour
8	2	0	3	r1 1000 trained
2	-3	13	3	r1 1000 used
-12	13	20	-6	r1 1000 via
22	3	6	12	r1 1000 was
11	2	28	-1	r1 1000 where
-9	-6	-5	-24	r1 1000 which
-14	-1	14	-14	r1 1000 who
-7	-6	0	-16	r1 1000 will
8	15	3	2	r1 1000 winning
9	-19	-2	-4	r1 1000 with
20	26	3	9	r1 1000 won
32	18	17	5	r1 1000 would
1	-1	10	0	r1 1000 yard
5	1	-13	-11	r1 1000 you
0	0	6	2	r1 1001 's national
0	10	-7	-12	r1 1001 >
-1	-26	-3	-20	r1 1001 Name
20	3	3	7	r1 1001 also
2	22	24	3	r1 1001 and
4	2	8	3	r1 1001 give
21	-3	2	2	r1 1001 had
21	16	11	1	r1 1001 in
18	0	22	2	r1 1001 is
29	-3	0	10	r1 1001 says
24	-4	0	-2	r1 1001 was
1	-1	17	7	r1 1011 's Name
7	10	-2	2	r1 1011 's former
16	18	16	-5	r1 1011 0
3	-6	-14	0	r1 1011 >
27	5	10	-1	r1 1011 Name
15	-1	13	0	r1 1011 a
-2	0	6	1	r1 1011 agent
3	-11	-9	-13	r1 1011 and
7	-1	-4	1	r1 1011 arrives
2	2	16	4	r1 1011 at
7	-1	-4	1	r1 1011 believes
7	12	8	1	r1 1011 but
-2	0	6	1	r1 1011 extension
18	4	19	5	r1 1011 from
8	-2	-1	2	r1 1011 gets
8	9	-2	4	r1 1011 has
25	13	11	1	r1 1011 in
23	-12	1	-4	r1 1011 is
13	-12	1	-6	r1 1011 on
6	-3	20	0	r1 1011 s
0	-14	2	-10	r1 1011 the
16	1	15	9	r1 1011 to
7	-1	-4	1	r1 1011 tries
-9	-14	-2	-23	r1 1011 was
-3	-1	9	1	r1 1011 with
7	-1	-4	1	r1 1011 would
9	2	4	4	r1 1100 's been
7	2	2	2	r1 1100 's behalf
-4	-11	-10	-9	r1 1100 's family
7	17	5	1	r1 1100 's founder
7	2	2	2	r1 1100 's husband
7	2	2	2	r1 1100 's life
8	1	2	1	r1 1100 's own
7	2	2	2	r1 1100 's parents
7	2	2	2	r1 1100 's right
-17	-24	-31	-35	r1 1100 0
0	12	5	16	r1 1100 >
-25	7	-4	-27	r1 1100 Name
-25	-13	-21	-7	r1 1100 a
-19	-24	-18	-20	r1 1100 about
-3	15	10	-5	r1 1100 after
-22	-25	-23	-23	r1 1100 all
6	-18	1	10	r1 1100 and
-12	-8	-12	-20	r1 1100 are
11	-17	2	6	r1 1100 as
-20	-21	-27	-12	r1 1100 at
7	17	5	1	r1 1100 attempted
-4	-7	6	-4	r1 1100 before
-12	1	-3	2	r1 1100 but
-15	-2	-13	-19	r1 1100 by
-8	-9	-7	-7	r1 1100 car
-7	-9	-7	-6	r1 1100 cars
7	17	5	1	r1 1100 describes
-15	-14	-4	2	r1 1100 during
8	3	15	4	r1 1100 engineer
-8	18	4	8	r1 1100 for
-11	-12	-9	-9	r1 1100 forward
-8	-26	-26	-23	r1 1100 from
5	23	4	3	r1 1100 front
-8	-18	-13	-12	r1 1100 had
-9	-4	-16	-20	r1 1100 has
-12	12	-7	-6	r1 1100 have
-1	-8	-5	-5	r1 1100 her
7	2	2	2	r1 1100 herself
-11	-18	-25	-5	r1 1100 in
-27	-31	-25	-24	r1 1100 into
-6	-10	-22	-10	r1 1100 is
-22	-23	-17	-16	r1 1100 it
-16	-5	-18	-17	r1 1100 like
8	3	15	4	r1 1100 locomotive
-22	-21	-17	-18	r1 1100 me
-17	-18	-16	-15	r1 1100 morning
-32	-31	-30	-30	r1 1100 my
-17	-20	-16	-21	r1 1100 no
-21	-23	-18	-17	r1 1100 now
-31	-32	-24	-23	r1 1100 of
-48	-47	-35	-40	r1 1100 on
-29	-28	-25	-22	r1 1100 or
-22	-22	-20	-18	r1 1100 our
-30	-29	-24	-23	r1 1100 out
-20	-28	-22	-21	r1 1100 over
9	2	4	4	r1 1100 pinpoints
9	2	4	4	r1 1100 pooled
9	2	4	4	r1 1100 power
9	2	4	4	r1 1100 pulled
9	2	4	4	r1 1100 returns
-8	22	17	-2	r1 1100 says
9	2	4	4	r1 1100 sold
-18	-20	-17	-15	r1 1100 some
-28	-30	-22	-21	r1 1100 that
-6	13	-1	9	r1 1100 the
-31	-35	-35	-25	r1 1100 this
-13	-14	-14	-12	r1 1100 three
-24	-26	-27	-23	r1 1100 time
-27	-3	-15	-16	r1 1100 to
8	3	15	4	r1 1100 track
8	3	15	4	r1 1100 tracks
8	3	16	2	r1 1100 train
-23	-24	-21	-21	r1 1100 up
-23	-27	-21	-25	r1 1100 video
13	2	-3	15	r1 1100 was
-12	-12	-10	0	r1 1100 when
4	1	12	15	r1 1100 where
1	8	3	16	r1 1100 which
6	4	-5	0	r1 1100 will
-22	-11	-15	-16	r1 1100 with
16	8	0	-1	r1 1100 won
-22	-24	-16	-16	r1 1100 you
-19	-21	-16	-16	r1 1100 your
5	2	2	2	r1 1101 's father
14	-11	-11	-8	r1 1101 0
-28	-27	-28	-26	r1 1101 Name
5	2	2	2	r1 1101 along
5	2	2	2	r1 1101 also
26	0	-2	2	r1 1101 and
5	2	2	2	r1 1101 began
5	2	2	2	r1 1101 showed
26	6	4	1	r1 1101 was
0	3	5	0	r1 >
12	8	6	17	r1 a
-10	-12	4	-10	r1 about
8	0	-6	0	r1 accepted
4	1	9	3	r1 added
8	14	24	15	r1 after
-7	-5	6	-12	r1 against
4	3	18	3	r1 agent
-10	-13	-3	-16	r1 all
3	17	15	-2	r1 alliance
8	11	2	4	r1 along
12	11	0	5	r1 also
15	-6	-3	-6	r1 among
-2	8	-2	-13	r1 an
12	16	11	18	r1 and
-3	3	-11	-12	r1 announced
-8	12	-19	6	r1 are
-17	-18	-17	-15	r1 arrived
7	-1	-4	1	r1 arrives
18	6	10	9	r1 as
4	1	0	7	r1 assisted
-14	-16	5	-6	r1 at
-8	-10	19	-6	r1 attack
7	17	5	1	r1 attempted
14	18	0	5	r1 attended
-10	3	-1	-10	r1 based
23	14	16	4	r1 became
-8	18	-2	-5	r1 before
-4	-5	-1	-6	r1 began
-15	-5	-20	-8	r1 being
7	-1	-4	1	r1 believes
-17	-18	5	-15	r1 between
7	-15	-12	-12	r1 bill
31	-3	5	3	r1 born
21	1	3	9	r1 broke
0	18	15	1	r1 bus
14	8	8	23	r1 but
-11	-13	-4	-11	r1 by
0	2	-2	15	r1 cabinet
17	2	3	6	r1 calls
15	18	15	3	r1 campaign
5	-7	11	14	r1 can
-1	28	0	4	r1 candidate
-8	-9	-7	-7	r1 car
-7	-9	-7	-6	r1 cars
-4	-14	-15	-22	r1 case
-19	-19	-17	-15	r1 central
-6	-7	-5	-6	r1 champion
-12	10	-11	-11	r1 chief
-8	-14	2	-11	r1 china
9	-1	2	-1	r1 claimed
5	11	31	5	r1 confirms
17	18	22	9	r1 could
3	1	7	15	r1 dates
-16	-3	-3	-15	r1 day
5	1	-1	1	r1 decided
10	-1	8	3	r1 delayed
-7	-2	0	-4	r1 derived
19	16	4	0	r1 describes
-13	-16	-1	-10	r1 design
18	11	1	4	r1 did
15	-9	7	1	r1 died
16	-7	-5	-4	r1 dies
5	1	0	2	r1 down
0	-2	-1	8	r1 drawings
-2	5	16	5	r1 during
11	19	18	6	r1 east
28	18	17	8	r1 ends
9	2	14	4	r1 engineer
7	1	3	20	r1 era
2	-3	13	3	r1 evident
-2	0	6	1	r1 extension
-6	4	6	-8	r1 family
1	-1	12	14	r1 final
11	6	-9	-6	r1 finished
3	19	1	2	r1 flight
-15	-9	-5	-14	r1 for
-1	5	14	20	r1 forces
23	26	8	21	r1 formed
7	-1	2	14	r1 former
-11	-12	-9	-9	r1 forward
-13	-15	-1	-16	r1 founded
-5	0	7	4	r1 from
5	23	4	3	r1 front
5	1	0	2	r1 gained
5	14	0	14	r1 games
-16	-14	-13	-23	r1 general
7	-13	-13	-12	r1 get
3	-16	-8	-7	r1 gets
14	2	8	18	r1 give
-2	-14	-13	-12	r1 got
4	10	21	0	r1 government
-16	-20	-3	-15	r1 governor
4	14	1	0	r1 guitar
6	-1	0	0	r1 guitars
-2	0	-11	-19	r1 had
11	17	17	4	r1 has
5	26	-5	-5	r1 have
5	15	4	0	r1 he
0	25	7	4	r1 head
4	-10	-5	-5	r1 her
7	2	2	2	r1 herself
-10	-15	-9	-13	r1 high
3	-17	-13	-13	r1 himself
-5	19	-6	11	r1 his
-8	3	-12	-13	r1 home
-5	-3	-17	-16	r1 how
-28	-24	-27	-27	r1 if
-1	6	8	8	r1 in
2	20	2	4	r1 incumbent
-5	8	-6	3	r1 into
4	16	-1	-3	r1 investigated
1	0	11	11	r1 is
-13	-24	-20	-25	r1 it
1	-1	0	10	r1 jackpot
-12	-17	-19	-14	r1 joined
2	-17	0	-14	r1 just
7	7	-14	-8	r1 later
1	21	6	-5	r1 leader
35	22	7	12	r1 led
-21	-17	-19	-23	r1 like
-17	-2	-9	-21	r1 located
8	3	15	4	r1 locomotive
-1	13	13	3	r1 locomotives
1	-20	-19	-16	r1 lol
-2	20	-5	-7	r1 lost
17	14	1	12	r1 made
-27	-22	-24	-25	r1 make
-6	3	23	-1	r1 man
-12	-1	-15	-14	r1 may
-26	-27	-26	-24	r1 me
-18	-7	-19	-19	r1 members
-12	7	-14	-10	r1 men
-17	-6	-9	-19	r1 more
-17	-18	-16	-15	r1 morning
7	3	1	13	r1 moved
-17	-10	-16	-22	r1 music
-3	-17	0	3	r1 my
22	-1	7	5	r1 n 's Name
6	0	-1	1	r1 n 's biography
8	-1	-2	0	r1 n 's royal
-9	-1	2	10	r1 n 0
-5	-1	3	-3	r1 n >
8	13	-4	7	r1 n Name
31	15	-4	17	r1 n a
10	-2	12	13	r1 n after
1	11	17	1	r1 n against
12	11	-2	1	r1 n all
7	25	18	0	r1 n also
24	14	0	1	r1 n an
13	11	0	11	r1 n and
8	15	-7	14	r1 n are
9	10	13	12	r1 n as
5	0	12	8	r1 n at
16	8	1	1	r1 n became
10	12	-3	9	r1 n being
28	-5	-4	-1	r1 n born
13	6	-2	8	r1 n but
-10	-8	-8	-6	r1 n by
0	29	0	4	r1 n candidate
5	11	31	5	r1 n confirms
7	-1	-1	1	r1 n delayed
14	-10	0	1	r1 n died
27	3	4	4	r1 n dies
0	-2	-1	8	r1 n drawings
16	20	12	3	r1 n during
7	1	3	20	r1 n era
3	19	1	2	r1 n flight
-11	-3	2	3	r1 n for
7	-1	2	14	r1 n former
4	7	2	7	r1 n from
4	11	1	16	r1 n games
8	16	14	1	r1 n general
4	10	21	0	r1 n government
-2	14	-6	-15	r1 n had
13	23	26	24	r1 n has
3	36	0	3	r1 n have
18	22	11	13	r1 n he
11	18	15	11	r1 n in
2	14	0	2	r1 n incumbent
10	21	3	15	r1 n into
9	8	17	12	r1 n is
-13	-19	-13	-20	r1 n it
1	-1	0	10	r1 n jackpot
17	-2	13	-3	r1 n just
11	19	2	5	r1 n leader
23	17	8	-2	r1 n led
1	20	1	1	r1 n lost
-11	-26	-19	-19	r1 n may
4	21	0	1	r1 n national
-4	15	3	-6	r1 n new
20	-6	6	-3	r1 n of
9	13	2	18	r1 n on
-8	-21	-19	-11	r1 n one
-12	4	-14	6	r1 n or
11	12	4	4	r1 n over
-4	-16	-16	-16	r1 n quits
6	3	16	3	r1 n rail
34	13	-4	2	r1 n s
5	21	-4	-8	r1 n says
11	-3	-6	-2	r1 n started
24	3	5	8	r1 n tells
-7	2	2	-17	r1 n that
-1	11	9	10	r1 n the
16	7	27	23	r1 n this
20	-1	-1	5	r1 n through
-17	-9	-1	-12	r1 n to
-19	-14	-17	-20	r1 n today
6	0	-1	1	r1 n trailing
4	-1	11	-4	r1 n train
-7	2	-9	-14	r1 n via
-10	-17	-16	-4	r1 n video
-10	-8	-5	-5	r1 n was
8	23	17	14	r1 n were
0	-5	-19	-2	r1 n where
0	15	19	-14	r1 n which
15	7	-1	10	r1 n while
12	2	-10	10	r1 n who
0	1	-11	-12	r1 n will
-12	-14	-13	-7	r1 n winner
-15	3	-13	-6	r1 n with
20	8	10	1	r1 n won
6	18	-2	6	r1 n would
-8	-3	6	11	r1 n000 0
-7	-2	-8	-2	r1 n000 >
12	10	4	-28	r1 n000 Name
26	23	1	11	r1 n000 and
16	-2	-4	-1	r1 n000 born
0	-2	7	-1	r1 n000 but
-2	23	-1	1	r1 n000 candidate
7	-1	-1	1	r1 n000 delayed
0	-2	-1	8	r1 n000 drawings
3	27	26	26	r1 n000 for
2	18	-6	-14	r1 n000 from
3	12	17	-1	r1 n000 government
8	37	4	6	r1 n000 had
7	11	15	19	r1 n000 has
1	9	24	10	r1 n000 in
0	-2	-1	8	r1 n000 into
20	10	8	34	r1 n000 is
1	-1	0	10	r1 n000 jackpot
18	-2	-3	1	r1 n000 led
1	15	-1	1	r1 n000 national
21	13	21	0	r1 n000 of
9	13	5	14	r1 n000 on
-14	0	4	-4	r1 n000 the
20	-1	-1	5	r1 n000 through
-6	11	13	-6	r1 n000 to
4	-12	-6	10	r1 n000 was
16	11	20	0	r1 n000 were
13	7	0	15	r1 n000 who
-24	-6	-17	-5	r1 n000 with
-2	-6	-3	-21	r1 n001 >
18	-33	-2	-24	r1 n001 Name
19	17	9	-8	r1 n001 and
15	9	9	-1	r1 n001 in
-3	14	-19	-14	r1 n001 is
2	23	19	25	r1 n001 the
8	-1	-2	0	r1 n010 's royal
27	19	4	-1	r1 n010 0
32	-9	20	4	r1 n010 >
2	0	-5	7	r1 n010 Name
24	0	-7	5	r1 n010 and
19	21	-2	2	r1 n010 as
17	-2	2	0	r1 n010 born
23	-3	1	3	r1 n010 has
21	21	-3	3	r1 n010 in
24	-3	-1	1	r1 n010 is
30	-2	4	4	r1 n010 of
26	-2	0	2	r1 n010 on
26	-7	-1	0	r1 n010 the
41	1	1	8	r1 n010 to
21	1	0	1	r1 n010 was
23	0	1	-1	r1 n010 who
25	-5	-1	-5	r1 n011 0
47	-5	6	8	r1 n011 >
21	9	0	-2	r1 n011 Name
22	-6	-4	-3	r1 n011 a
10	-22	-13	-11	r1 n011 and
34	-6	-1	0	r1 n011 in
27	-3	11	-2	r1 n011 is
27	3	5	7	r1 n011 of
21	-1	3	4	r1 n011 on
22	-3	-1	3	r1 n011 s
17	-3	2	4	r1 n011 says
37	-2	-3	-2	r1 n011 the
16	2	18	10	r1 n011 to
21	-3	1	0	r1 n011 was
20	-4	-1	-4	r1 n011 who
-17	2	-8	6	r1 n100 0
-19	-1	2	-4	r1 n100 >
-4	10	1	10	r1 n100 Name
-1	16	-3	17	r1 n100 a
-4	13	3	8	r1 n100 and
-6	22	-1	-8	r1 n100 are
-8	3	2	6	r1 n100 as
-7	1	-5	5	r1 n100 at
-18	-24	-8	-25	r1 n100 by
8	24	5	5	r1 n100 candidate
3	19	1	2	r1 n100 flight
-19	-20	-11	-12	r1 n100 for
-9	-9	-1	-1	r1 n100 from
4	11	1	16	r1 n100 games
-6	-3	-16	-15	r1 n100 had
9	20	18	17	r1 n100 has
4	28	2	4	r1 n100 have
5	19	13	12	r1 n100 he
-11	7	2	0	r1 n100 in
3	0	7	-1	r1 n100 is
-13	-21	-13	-21	r1 n100 it
-4	-3	10	-6	r1 n100 just
1	20	11	-2	r1 n100 led
1	9	-1	-1	r1 n100 lost
-3	11	2	-3	r1 n100 new
-19	-9	1	-3	r1 n100 of
-11	4	-4	9	r1 n100 on
-4	16	-6	5	r1 n100 or
2	11	3	3	r1 n100 over
6	3	16	3	r1 n100 rail
-2	13	-2	0	r1 n100 s
-14	11	-6	-10	r1 n100 says
2	13	1	7	r1 n100 the
-29	-19	-14	-13	r1 n100 to
-21	-14	-17	-19	r1 n100 today
4	-1	11	-4	r1 n100 train
-14	-2	-1	-7	r1 n100 was
9	19	1	16	r1 n100 were
-9	-7	-23	0	r1 n100 where
1	5	15	-13	r1 n100 which
-12	-5	-6	2	r1 n100 who
10	19	8	7	r1 n100 with
9	-3	-6	-9	r1 n101 >
19	24	14	7	r1 n101 Name
0	-13	-15	9	r1 n101 and
16	27	5	15	r1 n101 in
-3	-3	-1	-7	r1 n101 is
-11	1	-9	-14	r1 n101 was
6	0	-1	1	r1 n110 's biography
19	17	4	7	r1 n110 >
15	22	-2	12	r1 n110 Name
25	6	21	19	r1 n110 and
28	14	25	17	r1 n110 in
12	4	30	1	r1 n110 is
6	0	-1	1	r1 n110 one
22	2	5	-3	r1 n110 the
6	0	-1	1	r1 n110 trailing
-14	0	5	-21	r1 n110 was
-11	-16	-13	-12	r1 n110 with
31	0	16	7	r1 n111 >
16	13	-1	0	r1 n111 Name
24	0	-5	-1	r1 n111 the
-12	7	-14	-18	r1 national
-12	-13	9	-13	r1 near
-16	1	-12	-13	r1 need
4	15	13	-4	r1 new
5	-21	-19	-15	r1 next
-24	-24	-22	-19	r1 night
-9	-21	-13	-19	r1 no
-17	-4	-1	-15	r1 not
8	2	0	3	r1 noticed
-18	-16	-11	-25	r1 now
-2	-23	-8	-19	r1 of
4	-13	-7	-7	r1 off
-7	-5	15	11	r1 officials
5	-2	0	5	r1 on
-5	-23	-12	-12	r1 one
7	-2	24	0	r1 opened
-13	-12	-17	-15	r1 operated
-18	-20	-18	-16	r1 our
-4	-16	-13	-10	r1 out
-11	8	-1	-12	r1 over
6	-1	0	0	r1 picked
9	2	4	4	r1 pinpoints
9	5	-5	-2	r1 planned
21	12	6	21	r1 played
3	36	7	5	r1 players
13	27	5	3	r1 please
1	19	31	4	r1 police
9	2	4	4	r1 pooled
5	0	16	8	r1 power
6	-7	18	-1	r1 president
2	19	27	5	r1 project
8	2	0	3	r1 published
9	2	4	4	r1 pulled
1	23	1	-4	r1 purchased
-4	-16	-16	-16	r1 quits
5	1	19	3	r1 rail
5	-14	-8	-11	r1 ran
1	6	-2	-1	r1 refused
-5	11	-6	14	r1 released
19	2	3	6	r1 returned
10	1	3	3	r1 returns
-2	6	8	-5	r1 rules
35	19	29	20	r1 s
-8	-19	-7	-19	r1 say
16	23	13	-4	r1 says
-9	-12	-1	-15	r1 seems
15	26	6	0	r1 selected
-14	-26	-26	-23	r1 served
8	-10	-6	10	r1 she
2	-3	13	3	r1 shop
-3	0	10	-10	r1 should
-5	-21	-1	-20	r1 show
11	-6	2	2	r1 showed
4	24	16	2	r1 since
5	1	-1	2	r1 slept
-15	-23	-4	-19	r1 so
9	2	4	4	r1 sold
-17	-15	-13	3	r1 some
-16	-15	-6	2	r1 soon
5	3	19	5	r1 southbound
5	0	0	1	r1 spirit
10	-2	-1	0	r1 started
14	15	5	4	r1 stated
2	-3	13	3	r1 superintendent
7	10	13	2	r1 supporting
22	-2	0	3	r1 survived
10	-10	-7	-3	r1 tells
-8	1	-8	-23	r1 that
-12	6	0	4	r1 the
27	14	16	4	r1 then
-12	-22	0	-16	r1 there
-6	15	2	-5	r1 they
-6	0	3	0	r1 this
-12	-11	-15	-12	r1 three
23	17	3	4	r1 through
-35	-37	-35	-34	r1 time
-3	-8	5	-9	r1 to
-6	3	-15	-19	r1 today
-13	1	5	-10	r1 tomorrow
14	4	-9	-8	r1 took
-10	-15	-5	-21	r1 tour
7	3	15	4	r1 track
8	3	15	4	r1 tracks
6	0	-1	1	r1 trailing
11	4	22	0	r1 train
8	2	0	3	r1 trained
11	0	-1	3	r1 tries
2	18	18	1	r1 united
5	24	11	4	r1 until
-26	-16	-25	-23	r1 up
-7	-10	6	-6	r1 used
-11	10	16	-13	r1 via
-7	-8	-23	-5	r1 video
-15	10	-4	-15	r1 vs
15	-4	4	14	r1 was
14	15	20	1	r1 we
10	17	7	7	r1 were
1	-14	-13	-8	r1 what
3	2	12	18	r1 when
2	-5	9	5	r1 where
-8	5	5	3	r1 which
6	0	1	3	r1 while
7	-2	1	7	r1 who
15	-2	3	1	r1 whom
11	6	-7	-8	r1 why
3	5	5	-8	r1 will
-17	-19	-18	-11	r1 winner
-6	2	-9	-9	r1 winning
-6	3	-13	-9	r1 wins
-14	-8	-19	-12	r1 with
10	10	-10	-6	r1 won
31	25	11	11	r1 would
-10	-13	-5	-9	r1 yard
-5	-14	-22	-19	r1 you
-19	-19	-16	-16	r1 your
-1	15	-2	17	r12 0 0
-33	-14	-8	-14	r12 0 >
14	-2	9	-1	r12 0 Name
-12	-17	-9	3	r12 0 and
-5	-6	-5	-5	r12 0 fill
-5	-6	-5	-5	r12 0 granite
-4	8	-9	-2	r12 0 high
-11	-20	-6	-18	r12 0 is
-5	-6	-5	-5	r12 0 summit
-10	-11	-8	-8	r12 0 the
-8	-18	-13	2	r12 0 was
1	3	5	0	r12 > >
4	13	-3	16	r12 Name 0
-7	14	21	-16	r12 Name >
10	-5	9	12	r12 Name Name
-18	-11	-12	-27	r12 Name a
-11	-14	-8	-8	r12 Name also
-2	15	15	7	r12 Name and
-7	-2	0	-4	r12 Name derived
19	11	28	-3	r12 Name in
5	4	1	-10	r12 Name is
-1	18	-4	1	r12 Name party
3	24	2	20	r12 Name the
15	1	22	2	r12 Name to
3	10	18	1	r12 Name via
-12	-3	8	-17	r12 Name was
2	-1	26	4	r12 Name who
-12	-2	-15	-22	r12 a Name
8	0	-6	0	r12 accepted the
5	1	0	2	r12 added another
-5	-1	8	-2	r12 after Name
2	-3	15	14	r12 after the
4	3	18	3	r12 agent station
5	2	2	2	r12 along to
6	-1	0	0	r12 also makes
5	0	0	1	r12 also owns
5	2	2	2	r12 also played
5	1	0	2	r12 also tried
-8	-13	-2	-11	r12 and 0
26	16	25	11	r12 and Name
-3	9	-3	8	r12 and a
16	-5	14	-4	r12 and also
8	-2	-1	-1	r12 and former
11	-1	0	0	r12 and his
4	9	13	7	r12 and in
-3	0	25	-1	r12 and is
13	19	13	2	r12 and other
2	18	19	0	r12 and others
11	-7	5	1	r12 and return
2	-1	7	-3	r12 and seashore
0	2	25	3	r12 and south
-7	8	1	-4	r12 and the
10	15	12	-2	r12 and was
8	0	-6	0	r12 army arrived
8	0	-6	0	r12 army veterans
8	0	-6	0	r12 army was
7	-1	-4	1	r12 arrives at
4	12	-11	2	r12 as a
9	2	4	4	r12 as he
15	-12	-7	9	r12 as the
-13	-4	-2	-17	r12 as well
8	2	0	3	r12 assisted by
-13	-18	-3	-16	r12 at 0
1	6	-2	-1	r12 at one
-7	-11	5	3	r12 at the
7	17	5	1	r12 attempted to
11	2	1	3	r12 attended crescent
5	-10	1	-3	r12 became a
1	26	10	3	r12 became the
9	2	4	4	r12 been able
6	5	16	3	r12 before the
3	11	9	3	r12 began a
-10	-13	-7	-11	r12 began in
5	2	2	2	r12 began playing
11	2	1	3	r12 began the
7	2	2	2	r12 behalf including
7	-1	-4	1	r12 believes that
6	0	-1	1	r12 biography reflects
26	-5	-4	1	r12 born 0
16	-2	1	0	r12 born Name
0	-2	7	-1	r12 but had
0	0	8	-2	r12 but lost
0	-1	7	7	r12 but the
1	6	-2	-1	r12 but with
-12	-27	-4	-21	r12 by Name
1	-1	10	0	r12 by early
7	17	5	1	r12 by recruiting
5	1	0	2	r12 by showing
6	15	15	13	r12 by the
-1	-4	-3	15	r12 cabinet features
5	1	-1	2	r12 calls Name
-10	-12	4	-9	r12 can be
0	24	1	3	r12 candidate Name
2	6	1	0	r12 candidate in
-6	-7	-6	-6	r12 car 0
-6	-7	-5	-5	r12 cars 0
8	2	0	3	r12 crude experimentation
0	-2	6	-1	r12 dates >
5	1	-1	1	r12 decided to
7	-1	-1	1	r12 delayed and
-7	-2	0	-4	r12 derived from
7	17	5	1	r12 describes itself
2	-3	13	3	r12 design was
5	1	0	2	r12 down in
0	-2	-1	8	r12 drawings for
6	21	26	-3	r12 during the
6	-3	16	1	r12 east Name
8	0	-6	0	r12 encampment >
8	3	15	4	r12 engineer who
2	-3	13	3	r12 evident in
-2	0	6	1	r12 extension had
7	2	2	2	r12 family and
5	2	2	2	r12 father bought
5	1	0	2	r12 first match
5	0	0	1	r12 first teacher
0	0	8	-2	r12 football leader
3	25	9	2	r12 for 0
-6	-19	-11	1	r12 for Name
-9	6	-11	-15	r12 for a
-11	-1	2	-16	r12 for the
-10	-5	-15	-14	r12 founder Name
-7	14	1	2	r12 from 0
-16	-21	-9	-32	r12 from Name
-1	-3	1	17	r12 from the
6	29	6	4	r12 front page
5	1	0	2	r12 gained top
0	0	6	2	r12 give up
6	-1	0	0	r12 guitar >
6	-1	0	0	r12 guitars in
5	-4	9	2	r12 had 0
6	9	-1	0	r12 had an
9	-13	-3	-14	r12 had been
8	2	0	3	r12 had experienced
5	1	0	2	r12 had now
13	-5	10	2	r12 had the
8	0	-1	2	r12 has also
8	-5	-3	1	r12 has been
-1	14	0	3	r12 has released
-8	-7	-11	-13	r12 has since
-6	17	-4	-4	r12 have been
7	2	2	2	r12 her fetus
7	2	2	2	r12 herself now
5	1	-1	2	r12 house after
7	2	2	2	r12 husband opposed
-5	-3	5	7	r12 in 0
-15	8	8	-22	r12 in Name
-4	-6	0	-4	r12 in his
2	-2	0	13	r12 in its
1	-1	8	0	r12 in order
20	-3	21	6	r12 in the
0	-2	-1	8	r12 into at
1	20	5	-7	r12 into the
1	6	-2	-1	r12 investigated into
14	0	0	13	r12 is 0
11	31	45	40	r12 is a
20	2	-3	5	r12 is against
10	1	23	7	r12 is an
7	17	5	1	r12 is distinctive
6	18	12	2	r12 is in
6	0	-1	1	r12 is more
-17	-31	-28	-30	r12 is on
8	2	0	3	r12 is remembered
-12	4	-22	3	r12 is the
5	1	-1	2	r12 is voiced
0	-2	-1	8	r12 jackpot of
0	-2	-1	8	r12 jackpot or
0	-2	-1	8	r12 jackpot was
-12	-17	-19	-14	r12 joined the
3	23	2	0	r12 leader Name
1	8	1	17	r12 led by
7	2	2	2	r12 life an
-6	-4	2	-2	r12 like Name
7	17	5	1	r12 like many
8	3	15	4	r12 locomotive exploded
2	-3	13	3	r12 locomotives uncoupled
11	2	1	3	r12 made his
11	2	1	3	r12 made only
6	-1	0	0	r12 made regular
6	-2	0	12	r12 moved to
5	0	0	1	r12 name started
0	0	6	2	r12 national anthem
-14	-17	-3	-14	r12 near Name
0	15	14	-2	r12 new Name
-5	-5	12	-5	r12 new jersey
-16	-15	-12	-16	r12 no 0
8	2	0	3	r12 noticed that
-14	-18	-16	-2	r12 of 0
1	-23	1	-19	r12 of Name
22	1	1	3	r12 of the
-18	-28	-16	-24	r12 on 0
16	5	8	15	r12 on Name
-10	11	-4	-7	r12 on a
4	16	-1	-1	r12 on may
-18	-13	-3	-24	r12 on the
9	-2	12	13	r12 one of
0	0	8	-2	r12 only commercial
3	12	0	-2	r12 operated on
3	0	3	12	r12 or Name
-6	1	-8	-6	r12 over the
7	2	2	2	r12 own long
7	2	2	2	r12 own repeated
7	2	2	2	r12 parents Name
-1	-4	-3	15	r12 passing system
5	0	0	1	r12 passion and
6	-1	0	0	r12 picked up
9	2	4	4	r12 pinpoints mike
8	0	-6	0	r12 planned to
8	0	-6	0	r12 plans and
3	12	0	-2	r12 played under
9	2	4	4	r12 pooled the
9	2	4	4	r12 power winning
8	2	0	3	r12 published his
9	2	4	4	r12 pulled into
18	1	1	3	r12 ran for
1	6	-2	-1	r12 refused anything
5	1	0	2	r12 returned to
10	1	3	3	r12 returns to
8	0	-6	0	r12 right column
7	2	2	2	r12 right to
8	-1	-2	0	r12 royal tour
3	12	0	-2	r12 rules stated
12	10	8	0	r12 s Name
13	30	5	9	r12 says >
3	1	0	-11	r12 says Name
5	1	-1	2	r12 says that
-2	2	7	-4	r12 seems to
2	-3	13	3	r12 shop and
5	2	2	2	r12 showed much
5	1	-1	2	r12 slept with
9	2	4	4	r12 sold advertising
-20	-18	-9	-18	r12 southbound spur
5	0	0	1	r12 spirit released
11	-3	-6	-2	r12 started his
5	0	0	1	r12 started squirrel
5	0	0	1	r12 style changed
2	-3	13	3	r12 superintendent Name
0	-2	6	-1	r12 supporting the
5	-10	-8	-4	r12 tells Name
12	-1	0	3	r12 that >
-10	19	8	-9	r12 the Name
0	-2	7	-1	r12 the capital
2	21	1	0	r12 the democratic
0	6	-1	-2	r12 the liberal
1	17	0	15	r12 the national
5	0	0	1	r12 the philosophy
9	2	4	4	r12 the points
-13	-11	-9	-11	r12 the tracks
5	1	-1	2	r12 then claims
2	-3	13	3	r12 then replaced
5	1	-1	2	r12 then tells
3	0	21	5	r12 this morning
-1	-1	14	6	r12 to Name
2	-3	13	3	r12 to a
7	2	-13	-16	r12 to be
7	-1	-4	1	r12 to kill
3	12	0	-2	r12 to revert
12	6	13	-2	r12 to the
6	-1	0	0	r12 took a
11	2	1	3	r12 took the
0	-2	6	-1	r12 tour >
0	-2	6	-1	r12 tour to
8	3	15	4	r12 track and
8	3	15	4	r12 tracks was
6	0	-1	1	r12 trailing on
2	-1	7	-3	r12 train >
8	3	15	4	r12 train approaching
2	-1	7	-3	r12 train saw
10	3	20	2	r12 train was
8	3	15	4	r12 train which
5	1	0	2	r12 trained hard
5	1	0	2	r12 trained with
11	0	-1	3	r12 tries to
2	-3	13	3	r12 used early
-10	-5	5	-10	r12 via Name
-10	8	-5	-10	r12 via dj
-9	-11	-16	3	r12 was a
15	8	-1	-9	r12 was able
20	11	-2	-1	r12 was an
-7	-2	0	-4	r12 was as
6	0	-1	1	r12 was bodyboarding
21	18	5	7	r12 was born
3	12	0	-2	r12 was considered
11	2	15	3	r12 was converted
5	1	0	2	r12 was counted
-2	0	6	1	r12 was dismantled
27	2	3	3	r12 was elected
1	3	12	1	r12 was established
1	19	3	1	r12 was formed
-9	6	-7	-6	r12 was founded
19	6	0	1	r12 was in
-1	-4	-3	15	r12 was introduced
7	-1	-1	1	r12 was later
5	2	2	2	r12 was mesmerized
5	1	0	2	r12 was now
0	-2	7	-1	r12 was originally
5	1	0	2	r12 was part
5	1	0	2	r12 was rated
2	-3	13	3	r12 was reorganized
11	2	1	3	r12 was selected
-10	-5	-23	-30	r12 was the
11	2	1	3	r12 was traded
7	2	2	2	r12 was twenty
14	1	12	3	r12 was very
5	1	0	2	r12 was widely
7	-1	-1	1	r12 were exhausted
6	3	16	9	r12 when it
16	8	8	14	r12 where he
1	10	7	13	r12 where his
-17	-11	-10	-17	r12 which is
-7	-12	-8	-16	r12 which ranked
7	4	6	-11	r12 which was
6	3	14	-2	r12 who had
9	2	4	4	r12 will tell
5	1	0	2	r12 windpipe but
6	3	2	5	r12 winning the
-1	0	8	1	r12 with 0
-2	7	-13	-16	r12 with Name
5	0	0	1	r12 with opportunities
-6	-20	-4	-18	r12 with the
9	2	4	4	r12 won Name
10	18	0	-1	r12 won a
5	1	0	2	r12 won his
-9	-17	-12	-18	r12 won the
15	-2	4	13	r12 would be
15	0	16	2	r12 would not
7	-1	-4	1	r12 would stand
1	-1	10	0	r12 yard about
5	1	0	2	r12 younger brother
-16	10	-2	9	r2 0
-6	-6	-7	-15	r2 >
3	-2	3	-6	r2 Name
13	15	12	16	r2 a
17	9	1	-5	r2 able
16	9	4	-2	r2 about
9	2	4	4	r2 advertising
9	3	-5	-16	r2 after
-8	-17	-5	-2	r2 against
-26	-26	-14	-30	r2 all
13	16	11	5	r2 also
21	24	34	22	r2 an
-4	1	-13	-7	r2 and
8	-14	-5	-6	r2 another
0	0	6	2	r2 anthem
1	6	-2	-1	r2 anything
8	3	15	4	r2 approaching
-5	-1	11	2	r2 are
-6	-16	-15	-12	r2 arrived
13	-11	7	-19	r2 as
-18	-24	1	-19	r2 at
3	-12	-17	-15	r2 august
4	7	-11	6	r2 back
15	9	10	-2	r2 be
11	-9	17	7	r2 became
7	-7	-10	-12	r2 been
-5	-2	6	-11	r2 being
-17	-19	-16	-18	r2 best
6	0	2	1	r2 bodyboarding
2	2	27	7	r2 border
21	17	5	7	r2 born
22	25	3	1	r2 both
14	-6	-5	-5	r2 bought
-8	-10	-10	-7	r2 brother
-5	-11	-16	-3	r2 but
-20	-14	-15	-11	r2 by
14	-5	14	1	r2 call
-13	-15	-21	-20	r2 called
0	-2	7	-1	r2 capital
5	0	0	1	r2 changed
-3	10	15	0	r2 china
-2	-10	-7	-5	r2 claims
15	11	5	14	r2 coalition
8	0	-6	0	r2 column
0	0	8	-2	r2 commercial
3	12	0	-2	r2 considered
-12	-3	-12	1	r2 contested
11	2	15	3	r2 converted
-21	-4	0	-16	r2 could
5	1	0	2	r2 counted
11	2	1	3	r2 crescent
17	19	1	0	r2 democratic
-7	-2	0	-4	r2 derived
16	-3	2	1	r2 died
-2	0	6	1	r2 dismantled
7	17	5	1	r2 distinctive
-10	8	-5	-10	r2 dj
-17	-7	-22	-17	r2 do
-10	14	-6	-8	r2 dont
9	1	-12	-10	r2 down
22	23	3	0	r2 during
2	-3	14	3	r2 early
29	17	-3	-1	r2 elected
-16	-18	-16	-14	r2 end
2	2	17	2	r2 established
-19	-18	-17	-18	r2 every
7	-1	-1	1	r2 exhausted
8	2	0	3	r2 experienced
8	2	0	3	r2 experimentation
8	3	15	4	r2 exploded
9	0	0	17	r2 father
-1	-4	-3	15	r2 features
7	2	2	2	r2 fetus
7	19	21	6	r2 fight
-5	-6	-5	-5	r2 fill
23	18	17	-12	r2 first
3	-11	2	-10	r2 five
-10	-2	7	-12	r2 following
2	-15	-8	-21	r2 for
18	5	-4	1	r2 forces
1	32	3	0	r2 form
3	18	2	0	r2 formed
13	-3	-5	-6	r2 former
-4	-13	5	-9	r2 found
9	6	-7	-5	r2 founded
9	-17	11	-19	r2 from
6	-5	-2	-1	r2 further
-6	4	9	-6	r2 get
-10	-24	-22	-18	r2 go
10	-13	-14	-9	r2 got
-1	9	7	18	r2 government
-5	-6	-5	-5	r2 granite
12	-2	19	-4	r2 great
6	9	-2	-1	r2 guitarist
0	25	26	1	r2 had
-7	-14	-9	-9	r2 hard
-6	7	-4	-20	r2 has
-9	7	4	15	r2 have
22	8	10	8	r2 he
2	-12	-17	-14	r2 held
-25	-24	-12	-21	r2 help
9	6	-10	-15	r2 her
1	9	-8	-1	r2 high
21	27	7	1	r2 him
30	-9	4	8	r2 his
-10	7	8	-9	r2 hold
6	3	5	16	r2 home
-4	-18	-15	-18	r2 how
-5	-3	-13	6	r2 however
-3	7	-9	-11	r2 if
11	15	2	25	r2 including
4	13	8	-4	r2 independent
8	27	2	1	r2 international
-9	-2	-12	-16	r2 into
-1	-4	-3	15	r2 introduced
-5	-6	-7	-29	r2 is
13	5	22	13	r2 it
4	14	17	12	r2 its
7	17	5	1	r2 itself
-1	-13	-13	12	r2 james
-5	-5	12	-5	r2 jersey
0	2	-7	9	r2 joined
4	3	-8	-10	r2 just
0	-14	-5	-9	r2 kill
14	2	-1	18	r2 known
21	25	4	-1	r2 labor
-11	1	-13	0	r2 last
11	14	2	-1	r2 later
15	12	2	2	r2 leader
-18	-1	-17	-15	r2 led
12	14	15	17	r2 liberal
-27	-23	-15	-26	r2 like
5	9	13	-5	r2 live
2	19	23	-1	r2 located
6	-3	0	-1	r2 long
-24	-17	-25	-23	r2 look
11	17	10	1	r2 losing
-15	-8	-10	-14	r2 lost
6	1	-13	-8	r2 lt
-2	-11	-8	-24	r2 made
4	10	6	0	r2 majority
-12	-22	-19	-16	r2 make
6	-1	0	0	r2 makes
-14	18	0	-9	r2 man
-11	10	-10	-14	r2 many
5	1	0	2	r2 match
12	6	-12	-15	r2 may
12	15	-5	-4	r2 me
5	2	2	2	r2 mesmerized
-9	-11	-9	-8	r2 mike
22	5	26	15	r2 minister
6	5	11	-10	r2 more
-7	-11	11	-3	r2 morning
5	2	2	2	r2 much
-5	0	-23	-21	r2 my
3	0	10	17	r2 named
-3	17	-10	5	r2 national
-7	-4	-10	-16	r2 new
16	16	-8	-8	r2 no
-1	3	5	-13	r2 not
3	17	-9	1	r2 now
4	5	2	7	r2 of
11	25	0	4	r2 off
-7	-13	-10	-7	r2 on
7	23	19	15	r2 one
8	-11	11	-9	r2 only
8	-3	14	-10	r2 open
5	0	0	1	r2 opportunities
9	14	-2	-2	r2 opposed
-2	-1	-16	-2	r2 or
1	-1	8	0	r2 order
3	19	1	0	r2 originally
-3	4	-2	-14	r2 other
23	3	9	-9	r2 others
4	-10	-15	-21	r2 out
-14	7	9	6	r2 over
5	0	0	1	r2 owns
5	28	5	3	r2 page
5	14	17	3	r2 part
-11	6	-26	-25	r2 party
-4	18	-5	-8	r2 pay
-24	-24	-19	-22	r2 people
5	0	0	1	r2 philosophy
9	12	4	7	r2 played
5	2	2	2	r2 playing
9	2	4	4	r2 points
11	22	7	-1	r2 president
21	3	-2	2	r2 presidential
-7	-12	-8	-16	r2 ranked
5	1	0	2	r2 rated
32	-2	1	2	r2 re
-15	-19	-19	-19	r2 reading
2	12	-3	-4	r2 recorded
7	17	5	1	r2 recruiting
17	0	2	3	r2 reflects
-20	-19	-8	-18	r2 regional
6	-1	0	0	r2 regular
1	6	-3	1	r2 released
8	2	0	3	r2 remembered
5	15	13	6	r2 reorganized
7	2	2	2	r2 repeated
5	2	15	1	r2 replaced
14	9	7	2	r2 return
3	12	0	-2	r2 revert
2	1	-1	17	r2 said
-9	-9	0	-11	r2 saw
0	26	16	4	r2 say
-17	-6	14	-13	r2 says
2	-1	7	-3	r2 seashore
6	-12	1	-7	r2 second
11	2	1	3	r2 selected
-8	-9	-4	-7	r2 sent
3	-2	13	9	r2 served
14	-6	5	-6	r2 set
2	19	3	-1	r2 several
17	0	18	-4	r2 she
-11	-2	10	-13	r2 show
-7	-12	-14	-14	r2 showing
-7	-6	-7	-13	r2 since
11	2	7	1	r2 singer
-38	-34	-35	-13	r2 so
-10	6	-13	-12	r2 social
3	-24	-8	-1	r2 some
0	24	7	0	r2 soon
-5	-16	4	3	r2 south
-7	-8	-12	-12	r2 special
-27	-26	-14	-26	r2 spur
5	0	0	1	r2 squirrel
7	-1	-4	1	r2 stand
-22	-24	-6	-19	r2 start
-9	-10	-15	1	r2 started
8	4	-2	0	r2 stated
6	5	28	8	r2 station
-8	-25	-15	-24	r2 still
-7	-24	-22	-21	r2 strong
-5	-6	-5	-5	r2 summit
16	21	2	13	r2 support
3	14	5	24	r2 supported
1	10	-5	14	r2 system
8	7	2	3	r2 teacher
16	27	6	0	r2 team
9	2	4	4	r2 tell
5	1	-1	2	r2 tells
10	-7	13	-3	r2 than
-9	5	-2	-6	r2 that
-8	-3	-5	4	r2 the
-4	13	6	14	r2 their
11	-2	10	19	r2 then
-19	-15	-15	-12	r2 they
-6	-14	-13	-30	r2 this
18	5	21	4	r2 through
17	-6	-7	-6	r2 thus
12	14	-4	-6	r2 to
-19	-20	-20	3	r2 today
17	10	-3	-3	r2 together
2	-1	15	-4	r2 took
-5	-5	-5	-4	r2 top
1	13	-1	0	r2 tour
-13	-11	-9	-11	r2 tracks
11	2	1	3	r2 traded
0	-1	9	16	r2 train
8	9	3	4	r2 tried
7	2	2	2	r2 twenty
2	5	-15	-16	r2 two
2	-3	13	3	r2 uncoupled
-1	0	-3	17	r2 under
-8	2	-15	-12	r2 united
24	3	-2	-5	r2 up
5	16	17	-4	r2 us
8	12	19	2	r2 various
1	5	4	-5	r2 very
8	0	-6	0	r2 veterans
-2	13	25	-5	r2 via
-10	-17	-4	0	r2 video
5	1	-1	2	r2 voiced
1	-13	-8	-4	r2 was
14	19	8	-2	r2 we
-15	-7	-6	-21	r2 well
-1	19	-4	-9	r2 went
-28	-13	-30	-13	r2 were
16	8	12	4	r2 west
-20	-21	-20	-16	r2 what
1	-4	7	-5	r2 when
-10	-8	14	-9	r2 where
12	13	6	8	r2 which
-18	2	5	-19	r2 who
5	1	0	2	r2 widely
-21	-1	0	-22	r2 will
-7	3	-13	-8	r2 win
17	15	7	19	r2 winning
5	-4	0	-14	r2 with
-8	0	-15	-16	r2 won
1	-18	-17	-14	r2 work
-7	9	-10	-9	r2 working
16	6	17	0	r2 world
1	17	16	0	r2 would
13	5	12	28	r2 year
-11	-14	-1	-9	r2 years
11	0	-16	-15	r2 you
2	-17	-13	-11	r2 your
0	-10	-17	4	rank 01 0
27	-12	-7	-16	rank 01 1
24	1	-1	-11	rank 01 2
13	15	-32	-9	rank 01 3
28	9	-14	8	rank 01 4
30	-5	-8	14	rank 01 5
28	-8	-3	2	rank 01 6
7	8	35	-11	rank 02 0
18	6	14	-5	rank 02 1
14	3	-9	13	rank 02 2
-3	3	-7	-15	rank 02 3
6	-4	60	10	rank 02 4
24	1	3	5	rank 02 5
26	-7	11	0	rank 02 6
2	3	4	7	rank 03 0
-57	-29	-13	-39	rank 10 0
-5	24	-11	4	rank 10 1
-27	-5	-16	13	rank 10 2
-23	0	-17	5	rank 10 3
5	33	14	32	rank 10 4
-28	0	-14	-6	rank 10 5
-43	-3	-26	-11	rank 10 6
-5	-12	-11	-4	rank 12 0
-32	-10	-7	-37	rank 12 1
2	14	18	20	rank 12 2
0	5	10	2	rank 12 3
19	46	23	28	rank 12 4
7	28	16	4	rank 12 5
1	12	2	7	rank 12 6
-15	12	-23	5	rank 13 0
4	17	6	0	rank 13 1
-12	-5	-19	-3	rank 13 2
-33	-27	-38	-37	rank 13 3
-8	8	-26	-32	rank 13 4
-1	16	-10	-11	rank 13 5
5	20	-5	18	rank 13 6
7	0	46	-4	rank 20 0
-16	-6	32	-10	rank 20 1
12	22	62	21	rank 20 2
-13	-19	2	-13	rank 20 3
-21	30	27	6	rank 20 4
3	12	26	-5	rank 20 5
-6	-1	30	11	rank 20 6
4	16	56	8	rank 21 0
-10	-11	10	-22	rank 21 1
2	6	30	0	rank 21 2
4	23	1	19	rank 21 3
3	4	30	5	rank 21 4
4	1	38	3	rank 21 5
2	1	22	-18	rank 21 6
-15	-8	-33	-13	rank 23 0
-6	-9	4	-2	rank 23 1
-27	10	7	-23	rank 23 2
-17	5	7	-17	rank 23 3
-19	-6	-26	-30	rank 23 4
-19	-22	1	-26	rank 23 5
9	32	38	21	rank 23 6
-7	-31	-29	-36	rank 30 1
-22	-23	-34	1	rank 30 2
-23	2	-3	-8	rank 30 3
1	-6	-7	-5	rank 30 4
-9	-16	1	11	rank 30 6
-20	-17	-20	-10	rank 31 1
5	2	-16	6	rank 31 2
-18	7	-7	-3	rank 31 3
-13	-10	8	-2	rank 31 5
-8	19	1	-15	rank 31 6
-19	-21	-20	-17	rank 32 0
-18	30	-1	-13	rank 32 1
-33	-11	-32	-17	rank 32 2
-6	2	-18	-19	rank 32 3
-29	-13	-16	-26	rank 32 4
-11	-1	-20	-10	rank 32 5
-31	5	-48	-41	rank 32 6
-11	29	0	0	rule group-noun
10	-27	-17	-16	rule title
-2	12	14	18	rw 0
-7	-12	-13	-17	rw >
13	5	6	6	rw Name
19	18	3	18	rw a
-2	9	4	0	rw able
7	-13	10	-17	rw about
2	21	-3	1	rw academy
3	5	-2	-1	rw accept
5	12	18	0	rw accused
9	-5	17	-3	rw action
3	12	0	-2	rw advent
10	7	19	5	rw after
13	8	-6	-6	rw again
22	30	17	7	rw against
9	14	8	-3	rw age
-5	-6	-5	-5	rw agent
-18	-18	-4	-23	rw air
4	-2	0	35	rw album
-15	5	-5	-20	rw all
7	40	16	4	rw alliance
5	-8	-6	2	rw allied
-3	1	-13	6	rw also
-17	-17	-5	-12	rw am
5	-2	5	5	rw amateur
-9	-21	-18	-20	rw amazing
6	0	-1	1	rw ambitious
-4	6	5	-23	rw an
8	2	0	3	rw anatomist
0	0	0	12	rw and
-8	-20	-3	-14	rw another
8	2	0	3	rw applying
-5	-6	-5	-5	rw arch
5	1	16	12	rw are
2	16	24	2	rw area
11	13	10	-1	rw army
-23	-25	-3	-20	rw around
13	8	-3	-1	rw arrest
8	9	21	4	rw as
1	7	11	-2	rw assembly
7	17	5	1	rw asserting
-7	-1	-12	13	rw associated
2	29	15	-1	rw association
-5	11	7	2	rw at
2	-3	13	3	rw attraction
14	7	14	-3	rw august
8	-5	15	-1	rw back
1	15	11	-9	rw band
5	0	0	1	rw bandmates
6	-1	0	0	rw banjo
9	2	4	4	rw barrel
2	-2	1	15	rw base
-6	5	14	-3	rw based
-8	-19	4	-1	rw be
7	7	1	4	rw because
-11	-4	8	15	rw been
-8	14	14	-3	rw before
6	2	10	2	rw began
23	9	-7	-1	rw begin
-3	23	-8	3	rw being
-12	-2	-11	-8	rw best
-8	-14	6	9	rw between
10	9	-7	-4	rw big
-2	-16	-4	-13	rw bill
4	16	1	2	rw blue
-4	-5	9	-5	rw book
3	-2	-12	-11	rw both
-4	-15	-11	-14	rw broke
-10	-18	-19	-16	rw brother
19	5	3	6	rw buddy
6	29	-2	0	rw bus
8	-1	18	11	rw but
-11	-4	-11	-16	rw butler
0	-14	4	9	rw by
-3	7	-3	-3	rw cable
-1	-5	20	24	rw called
12	-3	15	1	rw calls
16	2	-6	-3	rw campaign
-5	4	-10	-6	rw can
15	-1	0	-2	rw cancer
22	-4	6	-4	rw candidate
-16	-15	3	-18	rw captured
-25	-23	-18	-24	rw car
0	-2	-1	8	rw card
10	3	-7	-10	rw career
2	-1	7	-3	rw carried
-14	0	-16	-13	rw cash
0	23	4	-4	rw centre
10	1	-1	1	rw champion
4	23	-2	9	rw champions
6	7	17	-1	rw child
-7	1	-10	7	rw children
-15	2	6	-16	rw china
-13	-22	-19	-21	rw choice
13	-4	0	-19	rw city
-14	-13	-5	-17	rw club
-10	-14	9	-18	rw coast
4	10	-2	22	rw cold
8	0	-6	0	rw commanding
-5	-2	-20	-20	rw communist
7	-6	6	-8	rw community
3	-11	-9	-9	rw competition
2	-15	0	-14	rw conference
13	18	7	4	rw consecutive
7	2	2	2	rw consent
20	10	4	18	rw conservative
1	6	-2	-1	rw considered
-17	-12	-5	-17	rw continue
4	14	3	-2	rw control
4	-1	6	15	rw convention
11	16	19	16	rw county
9	23	3	-1	rw court
-5	-6	-5	-5	rw creek
3	-5	-3	11	rw criticized
8	3	15	4	rw crossing
3	12	0	-2	rw crystals
-14	-21	-20	-8	rw cup
9	-4	0	14	rw current
-4	9	-7	7	rw day
18	13	0	19	rw deal
-4	-2	1	13	rw defense
8	21	-6	13	rw democratic
-14	-9	-14	-15	rw democrats
0	-2	7	-1	rw desert
5	22	-1	-2	rw design
3	24	-1	5	rw developing
-4	9	11	-5	rw development
-27	-32	-29	-31	rw didnt
4	10	9	-1	rw died
-2	-9	-11	-10	rw different
-5	-9	-12	-7	rw discovered
8	3	15	4	rw distant
-13	7	-11	-10	rw division
0	-17	-17	-15	rw do
0	0	8	-2	rw dominance
1	-2	5	-1	rw donated
-11	-3	-19	-22	rw dont
5	0	0	1	rw double
12	14	17	-6	rw down
5	0	0	1	rw dramatically
8	-3	5	-1	rw drummer
-8	15	-1	5	rw during
-4	9	-4	-12	rw early
0	-6	-2	-16	rw east
29	8	5	1	rw elected
31	18	26	4	rw election
-1	13	-4	-4	rw elections
4	24	2	-2	rw electoral
-8	5	15	-3	rw end
-2	-7	13	-2	rw ends
-7	-14	-11	-8	rw enough
7	-1	-4	1	rw episode
-20	-24	-23	-1	rw especially
26	-3	4	0	rw establishing
4	17	10	16	rw every
3	-3	6	-2	rw excursion
7	-1	-1	1	rw executed
2	-2	0	13	rw existence
-8	-7	-11	-13	rw expanded
6	3	4	17	rw express
-6	-5	2	-3	rw extension
-1	6	-4	-8	rw far
-5	-6	-5	-5	rw farmers
17	17	19	4	rw federal
3	-2	-12	-9	rw fellow
0	3	15	-1	rw festival
0	-15	4	-12	rw few
5	1	0	2	rw fights
0	17	-3	-4	rw filed
-15	-19	-14	-14	rw fill
11	-3	17	10	rw film
-11	-17	-7	-25	rw final
8	2	0	3	rw findings
8	30	21	18	rw first
8	1	18	15	rw five
-5	-9	-10	-7	rw fly
2	7	10	-7	rw following
0	-5	-5	-4	rw footage
0	10	-1	-2	rw football
16	14	-13	-8	rw for
2	-12	-12	-9	rw forces
12	13	6	-3	rw foreign
-5	-5	8	-3	rw forest
12	15	13	-1	rw former
-5	5	10	-7	rw found
7	31	-7	-4	rw foundation
15	-1	0	-1	rw founder
-17	-8	-11	-19	rw founding
7	-1	2	9	rw four
0	14	13	-1	rw fourth
9	10	5	-5	rw free
17	17	-1	-1	rw french
-13	4	-7	-12	rw friend
13	-11	1	-6	rw from
-3	23	-2	0	rw front
-10	15	-13	-15	rw fund
-2	-8	-5	-6	rw future
20	17	3	2	rw gain
-3	6	-6	-8	rw game
-3	7	13	-3	rw gave
-3	2	7	-1	rw gay
16	-4	25	-4	rw general
-3	-10	-21	-17	rw get
7	-10	-1	-11	rw gets
-12	-22	-20	-19	rw getting
2	10	-7	-4	rw give
15	16	6	6	rw go
14	-20	-14	-16	rw going
12	-6	-18	-12	rw good
4	-3	18	1	rw got
18	25	17	5	rw government
11	17	-4	3	rw governor
-5	-6	-5	-5	rw gravel
7	2	2	2	rw gravely
6	3	28	-2	rw green
-1	16	-1	-5	rw group
-27	-29	-10	-24	rw gt
4	14	1	0	rw guitars
18	8	15	1	rw had
15	-7	-3	-4	rw hands
-12	4	6	5	rw has
3	1	2	-8	rw have
27	7	-5	-14	rw he
15	-7	-1	-5	rw health
-8	-1	-8	6	rw held
4	-8	-3	-8	rw help
17	15	-3	-2	rw her
2	7	8	-6	rw here
-2	7	-12	-15	rw high
1	9	-1	-2	rw highest
5	-4	-15	-23	rw him
28	-4	-4	-7	rw his
3	0	-7	13	rw holiday
4	1	8	26	rw home
1	6	8	2	rw honours
-23	-24	-10	-35	rw hospital
-25	-17	-26	-25	rw house
0	16	-4	-4	rw however
-27	-24	-27	-24	rw i
13	0	-5	-2	rw idea
-5	-20	-18	-17	rw if
-5	-13	-2	-12	rw ill
5	14	1	19	rw immediate
5	1	0	2	rw improved
-2	-3	2	-11	rw in
-5	9	-11	-10	rw included
-1	-12	-8	-16	rw including
-4	-14	-8	-5	rw independence
8	21	15	0	rw independent
3	6	13	0	rw industrial
7	2	2	2	rw informed
12	11	0	-4	rw inspired
0	0	6	2	rw intentions
8	2	0	3	rw interaction
-5	-6	-5	-5	rw interchange
-7	-15	-1	-15	rw interest
7	28	6	9	rw international
-6	4	-6	-13	rw into
-8	10	2	-10	rw investigation
-7	-1	12	-1	rw is
-21	-3	-5	-12	rw it
-30	2	-13	-28	rw its
-5	6	-9	-10	rw itself
14	22	0	-2	rw jazz
-10	-18	8	-11	rw jersey
-17	-13	-17	-21	rw job
-1	15	23	1	rw jobs
3	32	7	19	rw joint
-6	-4	2	-3	rw junction
-25	-28	-25	-14	rw just
-18	-20	-20	-9	rw kill
-5	18	23	-2	rw killed
-9	-4	1	-5	rw kingdom
-15	-9	-20	1	rw known
24	-3	12	-5	rw labour
-5	-6	-5	-5	rw lake
2	-3	13	3	rw lakeside
5	1	0	2	rw landed
-2	-10	-5	9	rw large
-14	-21	-3	-19	rw largest
-3	5	-13	-10	rw last
-12	-1	-11	11	rw later
16	13	0	0	rw lead
14	-18	-15	0	rw leader
25	24	1	4	rw league
3	-1	8	11	rw least
1	-15	-12	-8	rw leave
3	30	5	-1	rw led
-21	-16	-8	-27	rw left
2	-3	13	3	rw length
11	-15	12	-2	rw liberal
-6	4	7	10	rw liberals
-8	-5	-18	-19	rw life
-16	-1	-11	-15	rw like
14	-6	10	-7	rw little
1	8	11	7	rw live
-4	13	9	-4	rw located
-2	0	6	1	rw locomotive
-28	-12	-28	-26	rw lol
-19	-25	-7	-23	rw long
-4	-7	5	-10	rw lost
7	6	5	-6	rw made
3	-13	13	-4	rw major
22	0	2	4	rw make
6	-16	-2	-15	rw man
4	-5	18	15	rw many
9	3	-12	-8	rw march
-19	-18	-9	-16	rw market
-5	-4	-5	-5	rw masonry
14	-14	-4	-11	rw may
-11	-3	-30	-26	rw me
0	-18	-15	-8	rw meet
24	21	13	-9	rw member
7	11	20	16	rw members
-1	-4	0	18	rw memorial
-6	8	-5	-14	rw men
0	-4	13	-4	rw merged
3	-2	16	-1	rw miles
-9	4	2	-10	rw military
-5	-6	-5	-5	rw mill
-8	-10	-8	-8	rw mills
11	-6	4	-12	rw minister
-13	-12	-4	-15	rw mission
-4	-15	-9	-12	rw months
-6	-3	-14	-4	rw more
5	-10	10	10	rw morning
13	17	-3	23	rw most
12	11	2	1	rw mound
19	15	7	1	rw movement
2	-10	-7	-9	rw much
-10	-31	-41	-32	rw my
-25	-2	-22	-4	rw name
-4	11	-21	-24	rw national
-13	-2	-14	-13	rw need
-5	-11	-3	-7	rw never
4	-4	1	-20	rw new
6	0	-1	1	rw newest
-3	8	-8	11	rw news
7	27	6	2	rw next
-7	-24	-21	-19	rw night
7	-1	2	12	rw no
-17	0	-17	-17	rw non
1	6	-2	-1	rw none
-16	-4	-7	-17	rw north
2	-3	13	3	rw northbound
6	-1	27	1	rw northern
7	-24	-2	-19	rw not
-5	-6	-5	-5	rw notch
15	-4	-17	-19	rw now
6	24	5	-1	rw number
18	14	39	31	rw of
2	-21	-1	-15	rw off
-17	-28	-24	-22	rw offered
7	8	16	15	rw official
4	2	12	14	rw officials
-18	-27	-18	-16	rw old
6	10	10	-1	rw on
7	2	2	2	rw oncologist
-12	-37	-25	-11	rw one
5	-16	-17	-14	rw only
-8	0	-8	-6	rw onto
5	20	8	3	rw opened
-7	-12	-8	-16	rw opponents
-16	-7	-2	-16	rw or
13	-2	-3	-10	rw order
3	8	13	-2	rw original
20	21	17	1	rw other
-12	-20	-18	-9	rw others
0	-2	-1	8	rw otherwise
-12	9	-20	-18	rw our
13	-1	2	4	rw out
5	1	0	2	rw outstanding
19	13	19	-5	rw over
9	2	4	4	rw paddled
5	13	2	0	rw park
14	5	21	-2	rw parliamentary
12	17	4	-3	rw part
-1	27	17	2	rw parties
10	34	1	9	rw party
3	0	18	1	rw passing
0	17	13	-2	rw pencil
-22	-11	-18	-25	rw people
-4	5	-5	-5	rw personal
-5	-6	-5	-5	rw pit
3	-4	10	-1	rw place
14	1	13	4	rw plateau
4	24	-2	18	rw play
-9	-1	5	-11	rw player
24	-12	-3	-3	rw playing
7	2	2	2	rw pleas
0	9	-2	-3	rw point
6	0	-1	1	rw points
7	18	32	2	rw police
1	14	-2	-3	rw policy
16	18	8	-7	rw political
-1	12	-9	-12	rw popular
-1	-3	11	-1	rw population
26	5	3	23	rw post
-5	0	3	-14	rw power
6	3	0	-3	rw practice
3	-8	4	-14	rw president
-6	-10	-16	-15	rw prime
-2	15	-4	-13	rw private
-11	-12	-18	-10	rw pro
5	20	1	17	rw production
12	-2	-6	-1	rw professional
8	2	0	3	rw professor
2	-3	13	3	rw profits
20	14	7	0	rw progressive
-2	16	-6	-6	rw project
0	14	14	2	rw promote
8	23	2	-4	rw public
9	13	-1	-8	rw put
9	-2	8	17	rw radio
-2	0	6	1	rw rails
1	-5	7	-2	rw raised
-25	-24	-27	-27	rw rate
-7	3	10	-7	rw re
2	-1	7	-3	rw reading
9	5	-11	-9	rw real
-9	-19	-11	-16	rw rebuilt
0	-2	-1	8	rw recently
15	1	23	26	rw red
15	12	4	1	rw reform
-1	-6	-5	-4	rw regarding
9	2	4	4	rw relegated
-2	0	6	1	rw replaced
22	9	9	8	rw report
22	2	-3	-2	rw republican
12	13	2	2	rw resulting
0	23	7	1	rw retail
6	11	15	2	rw riding
31	17	4	4	rw right
-4	-6	3	-4	rw river
-10	0	-5	-11	rw road
0	-5	-4	-2	rw round
3	9	5	4	rw royal
-5	1	-9	-7	rw run
8	-2	-1	1	rw running
7	-1	2	11	rw s
0	16	9	14	rw same
-5	-6	-5	-5	rw sandy
19	24	0	3	rw save
-21	-27	-8	-27	rw say
-9	-3	20	-9	rw says
8	3	15	4	rw scalding
-19	-2	-25	-23	rw school
-1	17	-2	-4	rw season
31	4	21	2	rw seat
9	7	-3	2	rw second
14	17	21	1	rw security
2	-10	-13	-13	rw see
8	6	-1	12	rw self
13	-6	-3	9	rw senator
-1	-17	-10	-10	rw senior
1	-4	-6	20	rw series
22	27	4	8	rw serve
13	29	16	2	rw service
8	3	15	4	rw several
-7	-16	-7	-14	rw sex
12	0	-1	2	rw share
10	-15	-10	-16	rw she
7	-3	12	-4	rw shot
-12	-12	-11	-12	rw show
-13	-14	6	-12	rw side
-5	-6	-5	-5	rw siding
-12	-1	-8	-14	rw site
-7	-1	-7	-11	rw six
5	1	-1	2	rw slut
-3	-10	14	-6	rw small
-6	-8	-28	-23	rw so
14	25	16	-3	rw social
-1	16	14	14	rw socialist
2	22	10	-5	rw society
8	4	-19	-17	rw some
10	-11	-13	-12	rw son
0	-2	10	19	rw song
-18	-10	-17	1	rw songs
7	20	-3	1	rw soon
-16	-8	11	-13	rw south
-8	-10	-8	-8	rw southbound
-1	-3	-5	10	rw special
-14	-16	-1	-12	rw speed
10	5	11	5	rw spirit
-6	-11	6	-11	rw spurs
7	1	10	2	rw star
-7	-14	-7	-10	rw start
-7	-12	-8	-16	rw starts
10	0	-19	2	rw state
-11	-5	-17	-16	rw status
-2	0	6	1	rw steel
9	2	4	4	rw step
2	-19	0	-15	rw still
13	29	16	-3	rw stop
-6	5	-11	7	rw story
-3	16	1	-3	rw street
15	4	-4	-7	rw strong
-8	-17	-15	-15	rw style
-3	-20	-7	-19	rw support
15	17	-1	1	rw supported
19	-1	1	4	rw surgery
-3	-11	13	3	rw system
-4	-1	-15	-13	rw t
11	-1	1	2	rw talent
14	-2	-1	1	rw talk
0	0	8	-2	rw talkback
-12	6	-15	-13	rw talks
-5	-6	-5	-5	rw tank
9	2	4	4	rw tattooed
16	12	9	2	rw team
7	2	2	2	rw term
-3	-6	9	-6	rw than
26	-1	-3	-7	rw that
-6	-11	-13	-3	rw the
24	2	13	9	rw their
-2	-21	-9	-17	rw then
-16	-1	-10	6	rw there
-3	4	12	-11	rw they
9	-10	8	0	rw third
-7	-28	-11	-12	rw this
-9	3	-9	-12	rw three
16	-3	-2	11	rw through
8	3	15	4	rw thrown
-1	18	-3	0	rw time
-14	0	-8	-11	rw title
9	2	4	4	rw titles
14	8	20	14	rw to
-2	2	3	-12	rw today
4	-7	-10	-10	rw together
-1	-2	-14	-14	rw tonight
13	-14	-8	8	rw too
7	18	8	0	rw top
4	11	1	19	rw total
-12	-11	5	-6	rw tourist
-3	-6	15	-4	rw town
6	-2	17	4	rw train
-16	-18	-19	-17	rw training
2	-3	13	3	rw turntable
-5	-6	-5	-5	rw twin
6	0	-1	1	rw twists
5	-15	5	10	rw two
-7	-23	-18	-21	rw under
-14	4	-3	-16	rw union
3	3	-9	-3	rw united
-14	-15	-25	-32	rw university
0	-13	18	-10	rw until
6	-3	-7	-16	rw up
-14	-15	-7	-29	rw us
3	6	5	-6	rw use
-15	-3	-14	-14	rw used
-7	-2	0	-4	rw venerated
8	3	15	4	rw versa
2	-7	-17	-22	rw very
-28	-15	-1	-26	rw via
12	3	16	3	rw vice
-21	-11	-20	-17	rw victims
6	-5	0	-3	rw victory
16	11	9	11	rw video
1	0	33	-5	rw village
-8	10	3	-10	rw vote
12	17	5	6	rw votes
3	28	4	6	rw want
7	-13	12	21	rw war
1	2	4	13	rw was
-12	3	-13	-14	rw watch
-2	-17	-15	-14	rw water
9	-5	8	-5	rw way
-14	-9	-24	-24	rw we
8	2	3	2	rw weeks
9	10	6	-9	rw well
2	23	-14	-4	rw were
-8	-13	5	3	rw west
-3	1	12	2	rw western
-11	-4	-21	-21	rw what
28	9	-6	-6	rw when
2	13	-6	-12	rw where
2	15	-4	14	rw which
22	12	11	2	rw while
-3	-6	-9	5	rw who
17	5	0	17	rw whom
31	6	0	4	rw why
0	-2	-1	8	rw wild
12	-1	-14	-16	rw will
-2	-2	1	-14	rw win
11	15	-1	-2	rw winner
23	15	8	-8	rw with
-19	-25	-22	-21	rw woman
-7	-2	0	-4	rw word
-1	-28	-25	-20	rw work
-6	-2	3	-17	rw world
15	10	2	-3	rw would
8	3	15	4	rw wrecked
-8	2	-2	-13	rw year
-3	0	13	-12	rw years
-5	-5	-27	-26	rw you
-5	15	-12	-9	rw your
0	-11	-2	-3	shape 1 1 1
-35	-18	-18	-33	shape 1 17 17
-4	-8	-22	-22	shape 1 19 19
-35	21	-13	-26	shape 1 3 3
28	46	3	45	shape 1 5 5
-15	-12	-31	-25	shape n 0 1
24	-5	9	-5	shape n 1 0
-22	-3	-39	-21	shape n 1 17
-40	-13	-32	-5	shape n 1 3
-3	-2	-25	-20	shape n 1 5
-27	-29	-8	9	shape n 17 1
-30	1	31	-25	shape n 17 17
-39	-41	-41	-42	shape n 17 3
9	27	0	-1	shape n 19 1
17	26	-2	13	shape n 3 1
8	14	5	2	size 1
3	15	6	7	size n
6	0	12	-1	small 1 00
-4	7	-23	-11	small 1 01
-23	-26	-22	-4	small 1 10
-46	-43	-43	-36	small 1 11
19	8	7	-3	small n 00
-18	-4	-15	-13	small n 01
-23	-2	0	22	small n 10
-30	-1	-2	8	small n 11
-3	-3	-7	-8	words 1
-1	-5	-1	-5	words 2
-6	7	1	11	words 3
-27	8	-7	-9	words 4
-8	3	-23	-5	words 5
-19	-4	-34	-17	words 6
-9	-8	-16	-18	words 7
-4	7	-12	-12	words 8
`;
