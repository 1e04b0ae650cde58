// Made by test/eval/train.ts (npm run train); do not edit. Learned from WikiGold (CC BY 4.0), CrossNER politics (MIT, text
// CC BY-SA) and the Broad Twitter Corpus (CC BY 4.0). In sixteenths of a vote: person, faction or organisation, place, other.
export const packedModel = `
-12	9	-14	-23	begins3 act
20	-17	-19	-5	begins3 ada
-30	-6	-32	-13	begins3 air
21	6	36	7	begins3 alb
-3	-6	-20	-22	begins3 ale
17	38	-5	-11	begins3 all
-28	4	-34	-35	begins3 ama
-20	15	21	-4	begins3 ame
36	9	-9	-5	begins3 and
20	4	-7	5	begins3 ang
-21	-4	-30	-29	begins3 ant
5	24	-12	-11	begins3 app
-5	-23	9	3	begins3 ari
3	3	23	-6	begins3 atl
-15	12	28	-12	begins3 aus
2	1	21	4	begins3 b&s
-33	-31	-29	-30	begins3 bac
13	-12	46	-9	begins3 bal
25	14	55	24	begins3 ban
-4	1	-5	-24	begins3 bar
2	74	12	17	begins3 bbc
11	-2	18	18	begins3 bea
20	35	22	-6	begins3 bel
50	26	13	8	begins3 ben
55	-2	13	8	begins3 ber
-34	-31	-31	-38	begins3 bes
-35	-42	-39	-22	begins3 big
34	-14	11	-12	begins3 bil
-17	13	-6	-20	begins3 blu
7	-1	23	17	begins3 bob
1	-30	-24	-27	begins3 bor
4	2	52	5	begins3 bra
4	10	35	15	begins3 bri
23	-1	2	2	begins3 bud
-2	-9	-8	-16	begins3 bul
20	-17	-14	-11	begins3 bus
-41	-16	-17	-35	begins3 cal
10	-14	-3	0	begins3 cam
-9	12	43	21	begins3 can
3	-7	-33	-7	begins3 car
8	8	31	21	begins3 cas
9	28	-13	-17	begins3 cen
14	-35	-8	-26	begins3 cha
4	34	15	4	begins3 che
20	-6	27	2	begins3 chi
-11	4	-21	14	begins3 chr
15	-14	2	2	begins3 cla
27	16	0	0	begins3 cli
0	-7	-3	-2	begins3 col
-21	-20	-31	-40	begins3 com
-34	-3	-31	-8	begins3 con
11	1	-1	-24	begins3 cor
-2	-17	-7	-28	begins3 cou
-21	-4	-27	-6	begins3 cra
1	-3	17	-18	begins3 cro
42	-2	21	2	begins3 dan
16	25	-4	13	begins3 dar
35	5	24	4	begins3 dav
9	22	-10	-7	begins3 dem
13	-11	24	-5	begins3 den
-20	11	-19	-19	begins3 dis
-27	-4	-14	-20	begins3 div
22	11	12	14	begins3 don
27	11	1	3	begins3 dou
13	7	37	5	begins3 dub
-69	-66	-74	-55	begins3 ebo
5	7	29	5	begins3 eng
-26	-5	-4	-24	begins3 eur
-29	-2	-32	-20	begins3 fac
11	13	4	-12	begins3 fai
-29	-13	-14	-28	begins3 fin
19	9	-1	-9	begins3 flo
-28	-30	-23	-29	begins3 fol
-23	8	-10	-32	begins3 for
11	-11	27	-15	begins3 fra
-7	1	9	2	begins3 fre
3	-22	-19	-19	begins3 gar
20	-7	-16	-17	begins3 gen
23	18	19	1	begins3 geo
17	6	52	6	begins3 ger
-7	48	1	9	begins3 get
-49	-34	-49	-42	begins3 gir
-32	-16	-22	-14	begins3 goo
-21	-2	-17	-25	begins3 gra
-25	-6	22	-2	begins3 gre
13	-6	34	-7	begins3 han
-41	-48	-40	-36	begins3 hap
16	-25	1	-16	begins3 har
26	10	31	-5	begins3 hay
-8	-2	0	-24	begins3 hea
-1	-23	-3	-13	begins3 hel
38	1	2	6	begins3 hen
-1	-19	-10	-11	begins3 hit
-10	-11	7	5	begins3 hol
-18	-9	-35	-3	begins3 hou
9	-10	-13	7	begins3 hum
-3	36	36	11	begins3 ind
-29	-21	-25	-25	begins3 ins
-29	9	-24	-34	begins3 int
2	9	62	11	begins3 ira
20	1	45	11	begins3 ire
-1	22	-12	-6	begins3 iri
-16	2	2	-16	begins3 isl
-15	6	10	-23	begins3 ita
14	-11	-16	-16	begins3 jac
36	6	23	1	begins3 jam
1	7	43	6	begins3 jap
36	15	-2	1	begins3 jim
-26	-24	-23	-23	begins3 job
44	3	4	23	begins3 joh
36	-5	3	-1	begins3 jos
6	-11	8	-12	begins3 kar
42	0	2	12	begins3 kat
20	6	22	-3	begins3 ken
-11	2	4	-26	begins3 lab
10	9	12	13	begins3 lan
-18	-6	-22	-20	begins3 lea
28	44	-3	24	begins3 lib
-3	20	17	16	begins3 lin
-19	4	-26	2	begins3 liv
-6	11	53	23	begins3 lon
-14	-35	-25	-23	begins3 loo
3	-2	6	11	begins3 lou
-49	-47	-39	-36	begins3 lov
24	19	5	-8	begins3 mad
4	-4	24	21	begins3 mai
36	26	34	28	begins3 mal
-2	7	-17	-4	begins3 man
6	-26	-10	-12	begins3 mar
-5	-21	-22	3	begins3 mat
3	-8	25	2	begins3 mel
-1	30	20	1	begins3 met
32	21	7	23	begins3 mic
33	1	-1	0	begins3 mik
-10	-18	-27	-31	begins3 mil
-17	-3	10	-25	begins3 mon
-21	6	-14	-23	begins3 mor
1	14	6	-5	begins3 nat
18	5	40	-1	begins3 net
-16	20	0	4	begins3 new
17	-13	5	-10	begins3 nic
-11	-18	4	-17	begins3 nig
7	-1	13	-4	begins3 nor
50	2	10	16	begins3 oba
2	16	39	7	begins3 ont
12	-4	32	-3	begins3 ott
6	-6	5	13	begins3 pan
-8	-12	-21	-13	begins3 par
31	24	-5	-4	begins3 pat
47	0	0	5	begins3 pau
6	4	27	16	begins3 pen
-33	-12	-34	-8	begins3 per
30	16	-2	7	begins3 pet
36	7	8	2	begins3 phi
1	19	-17	-16	begins3 pla
-14	-11	-16	17	begins3 pol
-12	3	19	-7	begins3 por
-37	-26	-38	-24	begins3 pre
-20	3	-11	-4	begins3 pri
-33	-7	-32	-16	begins3 pro
43	4	1	26	begins3 put
3	3	32	-10	begins3 que
-30	-41	-39	-34	begins3 rai
-30	-16	-4	-21	begins3 rea
-1	29	5	22	begins3 red
4	25	2	0	begins3 ref
-32	-29	-9	-33	begins3 res
-10	50	-6	7	begins3 reu
18	-17	5	6	begins3 ric
12	-25	-21	-14	begins3 rob
30	-2	0	1	begins3 ron
-5	-14	40	-7	begins3 rus
2	-20	-12	-28	begins3 sal
27	23	2	22	begins3 sam
-9	-12	25	-1	begins3 san
-32	-31	-38	-45	begins3 sco
9	16	2	4	begins3 sen
-7	-5	-10	2	begins3 ser
33	16	18	15	begins3 sha
4	23	-16	10	begins3 shi
5	-21	-19	0	begins3 sho
-14	41	12	-5	begins3 sin
-19	-11	-27	-28	begins3 soc
2	27	36	24	begins3 sou
5	6	18	-8	begins3 spa
-5	15	-4	1	begins3 sta
1	7	-20	-5	begins3 ste
17	2	-11	-18	begins3 sto
9	2	0	13	begins3 str
-10	-22	-30	-29	begins3 stu
6	2	15	4	begins3 sun
-11	-7	-30	-24	begins3 sup
-25	-25	-3	-16	begins3 tak
-27	-7	-8	5	begins3 tex
5	1	16	-11	begins3 tho
29	36	15	3	begins3 tim
42	-2	-1	-1	begins3 tom
33	-3	9	7	begins3 ton
-2	23	14	-6	begins3 tor
2	9	1	-19	begins3 tra
44	16	9	1	begins3 tru
-13	40	16	-16	begins3 twi
8	17	54	2	begins3 u
9	0	55	11	begins3 uk
3	15	61	14	begins3 ukr
5	31	40	-9	begins3 uni
20	20	25	5	begins3 van
-18	0	25	-14	begins3 vic
-29	-39	-33	-29	begins3 wan
7	14	7	-9	begins3 was
-23	-25	-21	-37	begins3 wat
18	14	34	17	begins3 wes
26	8	9	-15	begins3 whi
14	-9	-5	-18	begins3 wil
12	-3	10	9	begins3 win
-36	-26	-30	-7	begins3 wor
-11	-6	-7	-23	count 1 1
22	24	7	24	count 1 2
-4	-11	-24	7	count 1 3
9	1	9	15	count 1 4
-10	-7	-13	-7	count n 1
2	10	24	7	count n 2
11	36	18	18	count n 3
9	11	4	10	count n 4
9	14	-18	-25	ends2 1 aa
-22	-13	-24	-26	ends2 1 ac
-37	-20	-22	-4	ends2 1 ad
4	6	0	-15	ends2 1 ah
-14	10	2	-27	ends2 1 al
-2	15	-5	6	ends2 1 am
1	-15	8	3	ends2 1 an
5	20	45	14	ends2 1 aq
-15	-39	-26	-52	ends2 1 ar
21	26	-3	-18	ends2 1 as
-20	-28	-36	-37	ends2 1 at
-16	-22	-30	-37	ends2 1 ay
2	12	19	-16	ends2 1 ba
-28	-4	-28	-3	ends2 1 bs
-23	-24	14	-25	ends2 1 by
-15	-10	24	-18	ends2 1 ca
-12	-11	7	-12	ends2 1 ce
-30	-44	-7	-10	ends2 1 ch
-12	-22	-16	-30	ends2 1 ck
-12	22	-13	-15	ends2 1 cs
-38	-44	-21	-37	ends2 1 ct
-10	9	41	27	ends2 1 da
-2	-20	7	4	ends2 1 de
19	55	5	8	ends2 1 dp
-29	-1	9	-6	ends2 1 ds
5	-4	-23	-24	ends2 1 dy
5	21	39	0	ends2 1 ea
-28	-27	-44	-41	ends2 1 ed
-5	-15	-13	-24	ends2 1 ee
-12	1	1	7	ends2 1 el
13	-9	17	-7	ends2 1 en
35	11	-2	12	ends2 1 er
-6	9	-10	-12	ends2 1 es
-15	0	-29	-30	ends2 1 et
-14	-34	-9	-32	ends2 1 ew
-9	-37	-22	-29	ends2 1 ex
22	10	14	-15	ends2 1 ey
12	-1	6	-23	ends2 1 ge
-25	-12	9	-23	ends2 1 go
-33	-49	-42	-37	ends2 1 ht
0	9	73	16	ends2 1 ia
12	22	23	12	ends2 1 ic
-20	8	14	-16	ends2 1 id
1	-10	-15	-27	ends2 1 ie
-22	-33	-33	-27	ends2 1 ig
5	-10	35	-5	ends2 1 il
-2	-14	11	-18	ends2 1 im
7	-6	7	-25	ends2 1 in
1	-36	5	-24	ends2 1 io
-30	11	-29	-19	ends2 1 ip
26	30	6	19	ends2 1 is
-26	-4	0	-1	ends2 1 it
5	-26	-23	-22	ends2 1 ke
47	34	14	35	ends2 1 ki
-8	22	-24	1	ends2 1 ks
-9	-32	-30	-17	ends2 1 la
-13	10	23	-25	ends2 1 ld
-7	12	0	-26	ends2 1 le
18	19	20	15	ends2 1 ll
-13	7	-18	-2	ends2 1 ls
-38	-59	-15	-43	ends2 1 ly
27	-7	-2	-7	ends2 1 ma
-49	-49	-25	-48	ends2 1 me
35	-14	-11	-2	ends2 1 ms
36	27	49	2	ends2 1 na
-6	0	24	-17	ends2 1 nd
19	5	34	8	ends2 1 ne
-18	-11	-29	-24	ends2 1 ng
-14	-16	-18	4	ends2 1 ni
37	-2	-6	19	ends2 1 no
13	10	-19	-3	ends2 1 ns
-9	-9	-29	-32	ends2 1 nt
-4	12	44	-7	ends2 1 ny
-10	-1	1	-25	ends2 1 od
-9	-7	-23	-15	ends2 1 ok
-16	6	-24	-30	ends2 1 ol
25	18	18	26	ends2 1 on
-36	-39	-35	-17	ends2 1 op
-32	-38	-8	-11	ends2 1 or
1	-22	-12	-1	ends2 1 os
-54	-51	-41	-47	ends2 1 ot
-3	-16	-4	-18	ends2 1 ow
-22	-36	-32	-31	ends2 1 oy
-13	11	11	-9	ends2 1 pe
-38	-12	-33	-34	ends2 1 ps
-13	-25	-34	-3	ends2 1 ra
9	8	8	-17	ends2 1 rd
-19	-8	6	-12	ends2 1 re
5	9	-20	-23	ends2 1 ri
17	2	22	-6	ends2 1 rk
-19	6	1	-19	ends2 1 rn
-7	-16	-16	8	ends2 1 ro
-11	17	-13	-33	ends2 1 rs
-15	-24	-16	-31	ends2 1 rt
6	-11	9	-10	ends2 1 ry
6	14	-7	9	ends2 1 se
8	-28	0	-22	ends2 1 sh
-17	-12	8	-12	ends2 1 sr
-34	-12	-27	-37	ends2 1 ss
-38	-32	-18	-5	ends2 1 st
-15	2	22	-12	ends2 1 ta
-24	-7	-9	-5	ends2 1 te
18	-16	15	10	ends2 1 th
2	-10	-8	-25	ends2 1 to
-40	3	-32	-11	ends2 1 ts
36	-13	7	-13	ends2 1 tt
-25	-6	-26	-8	ends2 1 ty
-7	-7	5	-7	ends2 1 ue
-9	-30	24	-29	ends2 1 uk
-41	-11	-19	-39	ends2 1 um
-18	13	-22	-6	ends2 1 up
-22	-26	2	-25	ends2 1 ur
-18	-4	-28	-32	ends2 1 us
-34	-42	-24	-33	ends2 1 ut
-49	-47	-47	-49	ends2 1 ve
-16	20	-22	13	ends2 1 ws
-24	-34	4	-30	ends2 1 ya
-7	-11	18	-28	ends2 n ad
3	-2	7	15	ends2 n al
-4	-3	-23	-4	ends2 n am
25	-18	-4	-3	ends2 n an
-5	-9	-20	-3	ends2 n ar
26	21	17	18	ends2 n as
-6	-20	-20	-24	ends2 n au
-2	-21	-7	-18	ends2 n ay
6	22	34	18	ends2 n ca
-11	-3	-15	-20	ends2 n ce
39	10	37	24	ends2 n ch
14	-20	12	-6	ends2 n ck
-5	29	8	-4	ends2 n da
1	-24	-3	-1	ends2 n de
3	14	8	-5	ends2 n ds
26	-12	26	-14	ends2 n ea
8	14	5	-14	ends2 n ee
-4	3	-2	-27	ends2 n el
19	-14	-12	3	ends2 n en
22	1	-3	-18	ends2 n er
-7	-3	-1	-4	ends2 n es
17	2	1	-5	ends2 n et
35	-4	22	15	ends2 n ey
21	19	3	11	ends2 n ge
30	19	-5	-1	ends2 n gh
-21	-32	-31	13	ends2 n gn
-1	40	17	-11	ends2 n ia
21	24	1	2	ends2 n ie
21	-1	22	40	ends2 n ii
-6	16	2	-19	ends2 n il
3	17	2	-22	ends2 n in
28	33	-2	14	ends2 n io
36	9	15	36	ends2 n is
-18	-22	2	-37	ends2 n it
20	17	2	-14	ends2 n ke
35	2	1	-4	ends2 n ki
8	-11	-5	-19	ends2 n la
-9	10	14	-18	ends2 n ld
19	2	-8	-29	ends2 n le
32	21	0	4	ends2 n ll
15	16	-1	3	ends2 n ls
41	27	3	2	ends2 n ly
5	14	-17	-20	ends2 n me
-6	9	-18	-21	ends2 n ms
0	21	-5	-14	ends2 n na
10	-5	19	-30	ends2 n nd
19	8	8	5	ends2 n ne
-5	-22	-2	-13	ends2 n ng
21	38	8	15	ends2 n ns
10	7	6	2	ends2 n nt
-1	2	2	-17	ends2 n ny
18	9	15	-16	ends2 n od
-21	-2	2	-5	ends2 n om
9	1	0	-10	ends2 n on
19	9	4	0	ends2 n or
-13	-29	-22	-12	ends2 n ow
12	-15	0	-24	ends2 n ra
-16	-12	-17	-12	ends2 n rd
11	-3	39	-12	ends2 n re
5	25	17	1	ends2 n rk
12	18	12	19	ends2 n ro
-8	13	-32	-23	ends2 n rs
-18	5	-15	-14	ends2 n rt
-1	-16	-13	-15	ends2 n ry
2	12	46	8	ends2 n s
-4	14	-19	5	ends2 n se
28	-15	16	-14	ends2 n sh
-15	-23	-22	-45	ends2 n ss
-13	-8	-19	-11	ends2 n st
8	-1	-16	-10	ends2 n te
27	32	2	-1	ends2 n th
-11	-20	-13	16	ends2 n to
-8	-2	-26	9	ends2 n ts
39	-2	0	-1	ends2 n tt
17	26	14	-4	ends2 n ty
9	34	3	-1	ends2 n ub
5	28	7	-11	ends2 n ue
-21	-23	-17	-10	ends2 n um
-15	-21	-22	-17	ends2 n up
7	25	22	12	ends2 n ur
11	7	-15	-6	ends2 n us
4	17	-22	-25	ends2 n ve
-6	14	-17	-17	ends2 n ws
2	1	21	4	ends3 1 &sr
3	-16	-11	-10	ends3 1 ack
-5	5	50	21	ends3 1 ada
-8	-11	-18	-24	ends3 1 age
-4	-20	7	-12	ends3 1 ail
-19	-25	21	-12	ends3 1 ain
3	-22	-20	-23	ends3 1 ake
6	-2	5	9	ends3 1 all
56	20	9	19	ends3 1 ama
25	19	33	12	ends3 1 ana
-6	5	29	-9	ends3 1 and
4	-16	27	-7	ends3 1 ane
35	28	14	3	ends3 1 ang
10	-10	-8	8	ends3 1 ano
-10	-27	-9	-5	ends3 1 ans
6	-18	1	-12	ends3 1 ant
1	2	51	4	ends3 1 any
4	-28	-27	-25	ends3 1 ard
-38	-39	2	-31	ends3 1 ary
-5	1	-4	-22	ends3 1 ate
31	-8	0	-5	ends3 1 der
-10	-9	9	-18	ends3 1 dia
-18	-2	48	-7	ends3 1 don
-16	2	0	-12	ends3 1 eal
-36	-36	-33	-30	ends3 1 eat
-27	-26	-25	-20	ends3 1 eck
11	23	-9	-10	ends3 1 ell
-26	0	-23	-26	ends3 1 ent
-29	-17	-27	4	ends3 1 era
-2	28	-13	-18	ends3 1 ers
-34	-20	-28	-34	ends3 1 ess
-22	-7	-24	-20	ends3 1 est
-14	22	-19	8	ends3 1 ews
-33	-49	-42	-37	ends3 1 ght
-13	0	28	-20	ends3 1 gon
18	21	20	19	ends3 1 gue
-29	-16	6	-22	ends3 1 ham
-49	-35	-44	-42	ends3 1 ial
19	16	-21	16	ends3 1 ian
-25	-29	28	-16	ends3 1 ica
-7	-9	-34	-26	ends3 1 ice
12	14	22	-1	ends3 1 ick
-31	-8	-12	-33	ends3 1 ies
10	-1	21	8	ends3 1 ill
-17	4	35	-10	ends3 1 ina
-2	0	33	8	ends3 1 ine
-34	-15	-26	-24	ends3 1 ing
-50	-3	-39	-21	ends3 1 ion
-47	-46	-36	-39	ends3 1 iro
-38	-20	-35	-35	ends3 1 ive
20	13	27	19	ends3 1 les
12	3	-6	-15	ends3 1 ley
-17	-21	36	-3	ends3 1 lia
11	-20	-2	-14	ends3 1 lin
-5	-24	0	-19	ends3 1 lle
-13	-35	-19	-25	ends3 1 lly
-33	-35	-20	-26	ends3 1 low
-12	-40	-36	-38	ends3 1 man
-14	-26	5	6	ends3 1 nce
-16	-6	27	-13	ends3 1 nds
-34	-37	-31	-30	ends3 1 new
-1	-15	4	8	ends3 1 nia
5	-1	47	12	ends3 1 nto
-23	-25	-22	-21	ends3 1 obs
-8	-16	-21	-26	ends3 1 ock
-52	-59	-58	-48	ends3 1 ola
-12	-5	-31	-35	ends3 1 ons
-1	-2	11	-15	ends3 1 ood
-10	-8	-30	-17	ends3 1 ook
-35	0	-34	-28	ends3 1 ool
-1	8	28	-1	ends3 1 ope
13	28	29	3	ends3 1 ord
18	-11	29	-5	ends3 1 ore
-25	-26	-26	-23	ends3 1 ost
-13	15	8	-7	ends3 1 ous
-41	-32	-30	-28	ends3 1 ove
32	-15	-6	-5	ends3 1 per
3	-5	44	10	ends3 1 raq
-6	-33	-26	-28	ends3 1 red
23	0	48	9	ends3 1 ria
30	3	39	10	ends3 1 rio
-4	-42	-9	-28	ends3 1 ris
20	4	32	14	ends3 1 rne
29	-6	16	17	ends3 1 rry
-44	-41	-28	-33	ends3 1 set
-7	3	57	6	ends3 1 sia
29	-11	3	-19	ends3 1 son
-1	-7	23	-10	ends3 1 tan
-33	-5	-25	-24	ends3 1 ted
-8	22	9	13	ends3 1 ter
49	4	5	13	ends3 1 tin
-24	-27	-6	-19	ends3 1 tly
14	29	22	7	ends3 1 ton
-30	-33	-27	-30	ends3 1 top
-14	37	-6	0	ends3 1 tty
9	0	55	11	ends3 1 uk
-12	1	6	-20	ends3 1 ver
1	-11	-10	-8	ends3 1 yer
-2	26	8	-4	ends3 n ada
24	29	2	-2	ends3 n all
13	23	1	-1	ends3 n ams
30	28	41	4	ends3 n and
15	0	-13	11	ends3 n ans
14	30	0	-4	ends3 n any
-11	-27	-16	-23	ends3 n ard
20	-20	-6	6	ends3 n art
-13	0	-5	-29	ends3 n ate
12	19	7	39	ends3 n ats
0	18	-16	-20	ends3 n ces
-33	-45	-44	-25	ends3 n day
3	-6	-1	-17	ends3 n der
0	49	2	5	ends3 n ein
28	-3	3	22	ends3 n ell
-3	13	7	9	ends3 n ent
-7	5	-30	-34	ends3 n ers
-13	-11	-36	-34	ends3 n ess
9	43	-3	-7	ends3 n ety
-4	10	-15	-14	ends3 n ews
24	-3	1	1	ends3 n gan
0	12	-17	-18	ends3 n gue
5	23	34	19	ends3 n ica
-12	-2	-37	-29	ends3 n ice
-21	-13	-10	-4	ends3 n ies
-21	-32	-31	13	ends3 n ign
8	-1	19	38	ends3 n ii
19	19	-9	11	ends3 n ine
-6	-30	-49	-24	ends3 n ing
-25	8	9	-2	ends3 n ion
27	-12	45	-2	ends3 n ire
5	34	22	-4	ends3 n ity
14	21	-3	0	ends3 n ler
-8	14	15	-17	ends3 n les
17	13	2	4	ends3 n ley
2	36	18	1	ends3 n lia
31	3	2	4	ends3 n lin
9	34	3	-1	ends3 n lub
4	-24	-24	-23	ends3 n man
-2	0	2	-10	ends3 n mes
9	48	4	0	ends3 n nal
-10	5	-14	-4	ends3 n nce
16	-21	-21	-16	ends3 n ner
25	39	14	2	ends3 n nes
40	1	0	6	ends3 n ney
0	-3	37	-5	ends3 n nty
1	-9	34	-14	ends3 n oad
7	-16	16	-2	ends3 n ock
2	38	-7	-10	ends3 n ons
19	19	25	-7	ends3 n ood
9	27	-8	16	ends3 n ord
1	21	24	0	ends3 n ork
-17	20	-1	-17	ends3 n ort
-20	-4	-19	-4	ends3 n ory
5	16	-12	-19	ends3 n rce
24	42	0	26	ends3 n rds
7	41	-8	-10	ends3 n rty
2	12	46	8	ends3 n s
18	0	21	-4	ends3 n sey
3	47	14	4	ends3 n sia
31	-26	-16	-14	ends3 n son
-5	14	-13	-12	ends3 n tee
-2	-7	7	-16	ends3 n ter
-6	5	9	0	ends3 n tes
15	-8	-4	-10	ends3 n ton
7	42	23	33	ends3 n use
9	44	-2	-3	ends3 n ute
-9	-14	9	22	ends3 n val
3	3	0	-20	ends3 n ver
11	-26	-25	11	ends3 n war
1	5	31	-13	ends3 n way
-22	-14	-26	-26	first air
9	37	1	-6	first alliance
1	0	27	-4	first bank
-21	-22	-22	-30	first best
50	-1	0	2	first bill
-6	20	4	-8	first black
-12	12	-1	-14	first blue
35	-4	-2	2	first bob
10	31	5	3	first bowling
-5	-15	18	-17	first city
0	-1	1	12	first classic
6	12	2	19	first cold
-6	1	-18	-16	first communist
18	39	10	6	first conservative
15	37	6	4	first council
14	38	2	3	first democratic
-4	-13	-13	-1	first first
-16	-5	-18	-16	first foreign
32	-2	-4	-1	first frank
-15	-8	-19	-21	first free
-18	-26	-19	-6	first good
10	32	-4	-2	first green
-24	-37	-28	-29	first happy
34	2	1	1	first harry
-18	-10	-22	-22	first home
3	-5	-18	10	first house
18	34	20	5	first international
31	11	-4	-1	first james
8	24	1	-4	first league
7	26	-4	-6	first legislative
11	24	3	9	first liberal
-11	-20	-14	6	first live
27	20	1	1	first mark
31	1	-1	2	first mike
2	19	-1	0	first national
-7	18	6	10	first new
6	4	14	3	first north
1	-8	26	-8	first northern
0	-2	7	-2	first old
8	25	5	-4	first party
27	1	4	4	first peter
5	31	3	-3	first popular
17	47	15	11	first progressive
6	31	8	25	first red
11	27	3	3	first reform
35	-3	2	2	first rob
12	2	38	30	first royal
2	17	27	3	first sierra
-20	-22	-26	-26	first social
12	33	2	0	first socialist
6	-3	52	5	first south
-12	6	14	-11	first state
12	42	12	10	first supreme
-19	-28	-30	-30	first temple
14	22	22	-3	first union
2	22	32	-10	first united
14	16	19	0	first university
7	23	2	-3	first us
-17	-19	-23	-5	first war
-7	4	15	-19	first west
10	16	28	5	first western
-17	9	8	-16	first white
-15	-11	-29	-1	first world
2	-1	7	12	gap< 0
-41	-41	-41	-24	gap< 1
-10	-18	-14	11	gap< 10
-7	-17	-8	-32	gap< 16
15	10	-1	-2	gap< 18
33	27	31	19	gap< 2
15	63	12	-18	gap< 32
-42	-35	-46	-42	gap< 4
-13	-14	-36	-26	gap< 512
-16	-29	-23	-39	gap< 514
-16	-35	-27	-10	gap< 520
22	-10	-9	-9	gap< 528
38	4	1	3	gap< 544
6	11	-12	-13	gap< 576
-24	4	-27	-5	gap< 64
30	48	14	21	gap< 66
-47	-36	-54	-5	gap< 8
-3	-4	-5	-9	gap< <
-5	-4	-8	-16	gap> 0
-57	-53	-54	-56	gap> 1
-2	-18	-19	-19	gap> 10
7	6	-9	16	gap> 16
-18	-24	-15	20	gap> 18
22	34	27	42	gap> 2
22	15	16	23	gap> 32
14	13	2	18	gap> 34
-41	-64	-38	-57	gap> 4
-12	-16	-9	17	gap> 48
-21	-36	-23	-18	gap> 512
-23	-11	-27	-29	gap> 514
-18	-15	-38	-41	gap> 516
36	-6	-5	-6	gap> 520
28	17	8	7	gap> 544
-10	21	-17	-20	gap> 576
4	19	-3	3	gap> 64
4	25	19	-8	gap> 66
-28	-9	-18	-24	gap> 8
1	4	6	0	gap> >
-16	-7	-5	-3	l1 0
-8	-12	-1	-11	l1 1 0
-2	-10	-9	-11	l1 1 <
1	-3	7	0	l1 1 Name
-4	1	-1	-29	l1 1 a
13	19	6	16	l1 1 about
0	-2	31	2	l1 1 across
18	12	14	-3	l1 1 after
17	9	20	-4	l1 1 against
14	14	9	7	l1 1 ago
-10	-12	-24	-25	l1 1 all
-18	-7	-10	1	l1 1 an
-2	-10	4	13	l1 1 and
-15	-15	-3	6	l1 1 another
10	1	1	2	l1 1 apparently
-17	-4	-2	1	l1 1 are
-1	-1	19	2	l1 1 around
9	-1	-6	0	l1 1 artillery
-7	-6	-4	-19	l1 1 as
4	22	-3	3	l1 1 association
12	9	12	-7	l1 1 at
11	2	4	4	l1 1 awarding
-3	30	-4	-4	l1 1 band
0	-7	12	-4	l1 1 base
-8	-26	-12	-30	l1 1 be
12	-3	9	3	l1 1 before
4	0	14	-2	l1 1 between
16	-1	6	5	l1 1 both
-8	-17	5	-12	l1 1 breaking
19	-2	0	1	l1 1 brother
11	19	3	-13	l1 1 by
-8	11	-7	15	l1 1 called
21	-1	2	3	l1 1 calls
1	1	27	0	l1 1 central
-11	-3	-1	-5	l1 1 connects
-5	-1	27	-1	l1 1 county
-28	-30	-33	-27	l1 1 d
9	-1	-6	0	l1 1 defeated
1	0	8	3	l1 1 demanding
9	2	2	3	l1 1 despite
6	0	-2	2	l1 1 diner
7	-1	0	0	l1 1 discharge
-2	13	7	0	l1 1 east
9	-24	-19	3	l1 1 election
7	2	2	2	l1 1 end
1	0	29	3	l1 1 festival
-8	-14	-5	17	l1 1 first
1	20	6	5	l1 1 follow
3	15	10	-18	l1 1 for
19	-3	27	-3	l1 1 from
-29	-33	-28	-33	l1 1 his
3	-5	7	-2	l1 1 however
31	2	19	6	l1 1 if
-21	-24	3	-5	l1 1 in
17	17	17	0	l1 1 include
8	-6	-13	-14	l1 1 including
13	0	12	3	l1 1 independence
9	-1	-6	0	l1 1 interrupt
3	-10	14	-10	l1 1 into
9	2	-14	2	l1 1 is
9	-14	-9	-11	l1 1 it
-16	-12	24	-6	l1 1 jobs
6	1	0	2	l1 1 knocked
5	-4	7	2	l1 1 later
11	6	1	4	l1 1 league
3	13	18	2	l1 1 left
4	9	-3	18	l1 1 like
14	20	12	4	l1 1 live
11	2	4	4	l1 1 month
9	13	12	2	l1 1 morning
-34	-37	-33	-35	l1 1 my
19	0	2	5	l1 1 name
7	-1	0	0	l1 1 navy
3	-1	34	-1	l1 1 near
-14	4	-14	-16	l1 1 new
-7	-12	-9	-18	l1 1 news
2	0	10	1	l1 1 north
23	17	4	1	l1 1 now
4	-10	22	-3	l1 1 of
6	8	-16	-13	l1 1 off
7	-1	-3	1	l1 1 offends
4	11	3	-18	l1 1 on
6	-2	-18	-24	l1 1 or
-20	0	-16	-19	l1 1 our
-14	-17	-15	-19	l1 1 outside
11	2	23	-15	l1 1 over
4	37	0	6	l1 1 party
1	-18	-16	-15	l1 1 president
6	1	0	2	l1 1 prime
6	1	0	2	l1 1 protege
5	-1	-1	0	l1 1 provided
9	-1	-6	0	l1 1 provisions
7	-1	0	0	l1 1 putting
5	0	0	1	l1 1 quarters
5	0	1	15	l1 1 ring
-13	3	14	-16	l1 1 s
-23	6	-16	-23	l1 1 say
23	31	20	5	l1 1 says
5	2	2	2	l1 1 show
5	0	0	1	l1 1 sibling
2	-4	8	-3	l1 1 since
7	-1	0	0	l1 1 skill
3	-1	13	3	l1 1 south
4	-3	16	4	l1 1 southbound
6	1	0	2	l1 1 staggered
-1	-1	10	-1	l1 1 street
7	2	2	2	l1 1 surgery
5	-1	-1	0	l1 1 taught
9	18	16	9	l1 1 tells
-1	-30	-11	-22	l1 1 that
-13	-5	-10	-7	l1 1 the
-8	7	10	-10	l1 1 then
5	-1	-1	0	l1 1 thirteen
-1	-1	8	-3	l1 1 throughout
6	8	-9	-7	l1 1 time
10	21	9	8	l1 1 to
-20	10	-16	-27	l1 1 two
13	2	-1	26	l1 1 under
-2	-5	-11	-23	l1 1 via
-26	-10	2	-17	l1 1 video
7	2	2	2	l1 1 violated
-6	-11	1	10	l1 1 was
-12	3	-6	-9	l1 1 watch
6	23	11	1	l1 1 were
21	3	1	3	l1 1 what
22	-1	7	7	l1 1 when
35	0	1	1	l1 1 while
-9	-15	-14	-11	l1 1 whom
29	22	21	-1	l1 1 with
-17	7	-14	-13	l1 1 won
8	10	16	19	l1 1 years
-13	-15	-14	-11	l1 1 young
-5	4	5	2	l1 1000 0
5	-8	2	-7	l1 1000 <
8	6	15	13	l1 1000 Name
-5	-5	4	-21	l1 1000 a
15	6	5	16	l1 1000 about
18	0	19	3	l1 1000 after
3	-2	15	-7	l1 1000 against
-10	-9	2	13	l1 1000 an
-24	-6	9	13	l1 1000 and
-9	-7	3	13	l1 1000 another
10	1	1	2	l1 1000 apparently
-1	-2	15	0	l1 1000 around
9	-1	-6	0	l1 1000 artillery
14	21	27	6	l1 1000 as
4	22	-3	3	l1 1000 association
10	15	23	-2	l1 1000 at
0	-7	12	-4	l1 1000 base
10	-2	9	4	l1 1000 before
4	0	12	-2	l1 1000 between
3	5	14	5	l1 1000 both
4	2	0	-17	l1 1000 by
-11	-3	-1	-5	l1 1000 connects
9	-1	-6	0	l1 1000 defeated
6	1	0	2	l1 1000 despite
6	0	-2	2	l1 1000 diner
7	-1	0	0	l1 1000 discharge
-2	13	7	0	l1 1000 east
18	-12	-10	-13	l1 1000 election
1	0	26	2	l1 1000 festival
4	1	3	28	l1 1000 first
5	1	8	-18	l1 1000 for
21	11	44	11	l1 1000 from
3	-5	7	-2	l1 1000 however
-19	-22	4	-1	l1 1000 in
13	0	12	3	l1 1000 independence
9	-1	-6	0	l1 1000 interrupt
-1	2	32	2	l1 1000 into
2	-3	-15	2	l1 1000 is
1	8	44	9	l1 1000 jobs
6	1	0	2	l1 1000 knocked
5	-4	7	2	l1 1000 later
11	6	1	4	l1 1000 league
3	15	12	0	l1 1000 left
7	-1	0	0	l1 1000 navy
3	-1	34	-1	l1 1000 near
2	0	10	1	l1 1000 north
11	-5	28	-7	l1 1000 of
-14	-14	-8	-30	l1 1000 on
5	10	-5	-13	l1 1000 or
-25	2	25	-16	l1 1000 over
4	37	0	6	l1 1000 party
6	1	0	2	l1 1000 prime
6	1	0	2	l1 1000 protege
5	-1	-1	0	l1 1000 provided
9	-1	-6	0	l1 1000 provisions
7	-1	0	0	l1 1000 putting
5	0	1	15	l1 1000 ring
-4	14	22	-6	l1 1000 s
16	20	16	-6	l1 1000 says
7	-1	0	0	l1 1000 skill
3	-1	13	3	l1 1000 south
4	-3	16	4	l1 1000 southbound
6	1	0	2	l1 1000 staggered
-1	-1	10	-1	l1 1000 street
5	-1	-1	0	l1 1000 taught
1	-26	-16	-21	l1 1000 that
-2	-5	-3	2	l1 1000 the
-8	-1	10	-11	l1 1000 then
5	-1	-1	0	l1 1000 thirteen
-1	-1	6	1	l1 1000 throughout
9	16	2	6	l1 1000 time
-12	-13	2	-25	l1 1000 to
-7	24	-7	-10	l1 1000 two
-1	-5	-23	-21	l1 1000 via
-12	-12	-6	7	l1 1000 was
10	1	1	2	l1 1000 what
7	-1	6	3	l1 1000 when
20	12	16	-6	l1 1000 with
2	-19	-15	-15	l1 1001 0
29	-6	16	2	l1 1001 <
-3	-10	-5	-21	l1 1001 Name
31	14	3	-1	l1 1001 and
-17	-14	-8	-11	l1 1001 as
1	0	8	3	l1 1001 demanding
28	11	36	13	l1 1001 in
5	1	21	5	l1 1001 of
18	3	4	5	l1 1001 president
9	2	22	-6	l1 1011 0
22	16	17	3	l1 1011 <
-13	-13	7	-17	l1 1011 Name
26	-12	5	-14	l1 1011 and
-4	-26	-23	-25	l1 1011 as
23	-1	2	7	l1 1011 at
19	-2	0	1	l1 1011 brother
-27	-28	-32	-24	l1 1011 d
1	5	3	-11	l1 1011 for
26	2	14	11	l1 1011 from
7	-1	-3	1	l1 1011 if
-19	-17	16	-10	l1 1011 in
-2	0	7	1	l1 1011 left
7	-1	-3	1	l1 1011 morning
-18	-27	-18	-26	l1 1011 of
7	-1	-3	1	l1 1011 offends
5	0	0	1	l1 1011 quarters
5	0	0	1	l1 1011 sibling
4	-2	12	7	l1 1011 tells
13	2	19	7	l1 1011 that
-24	-5	1	-30	l1 1011 the
4	9	1	-10	l1 1011 to
7	-3	7	5	l1 1011 with
-14	-26	-14	-24	l1 1100 0
-35	-27	-32	-30	l1 1100 <
-19	-8	-2	-11	l1 1100 Name
-35	-40	-35	-33	l1 1100 a
11	2	4	4	l1 1100 ago
-13	3	-15	-16	l1 1100 an
-25	-16	-15	1	l1 1100 and
-21	-4	-21	-16	l1 1100 at
11	2	4	4	l1 1100 awarding
7	2	2	2	l1 1100 despite
7	2	2	2	l1 1100 end
3	13	4	4	l1 1100 follow
1	24	6	-6	l1 1100 for
-20	-1	3	-13	l1 1100 from
-20	-26	-17	-24	l1 1100 his
-21	-14	-7	-28	l1 1100 in
-5	-15	-12	-14	l1 1100 including
-6	-14	-11	-13	l1 1100 it
11	2	4	4	l1 1100 month
-30	-31	-28	-31	l1 1100 my
11	2	4	4	l1 1100 name
-39	-48	-38	-32	l1 1100 news
9	16	-5	-3	l1 1100 now
-25	8	0	6	l1 1100 of
7	28	1	-3	l1 1100 on
14	16	2	6	l1 1100 says
7	2	2	2	l1 1100 surgery
-27	-1	-19	-5	l1 1100 the
9	33	-2	23	l1 1100 to
-26	-6	-24	-16	l1 1100 video
7	2	2	2	l1 1100 violated
-18	-23	-17	-18	l1 1100 watch
7	2	2	2	l1 1100 when
16	21	10	-6	l1 1100 with
11	2	4	4	l1 1100 years
15	8	-19	-7	l1 1101 <
-16	-30	-26	-26	l1 1101 Name
5	2	2	2	l1 1101 both
5	2	2	2	l1 1101 show
5	2	2	2	l1 1101 since
11	-6	22	-9	l1 1101 the
5	2	2	2	l1 1101 young
29	2	1	30	l1 1111 <
-3	-4	-5	-9	l1 <
4	-5	2	-8	l1 Name
4	2	3	-16	l1 a
23	15	4	12	l1 about
16	4	24	3	l1 across
7	11	7	-11	l1 after
41	22	20	2	l1 against
14	14	9	7	l1 ago
-16	-14	-31	-27	l1 all
-28	-5	-10	-5	l1 an
19	19	15	18	l1 and
-15	-15	-3	6	l1 another
10	1	1	2	l1 apparently
-16	5	-2	0	l1 are
-1	-1	19	2	l1 around
-7	-17	-15	-12	l1 arrived
9	-1	-6	0	l1 artillery
0	-9	3	9	l1 as
1	30	-3	0	l1 association
-2	18	19	-20	l1 at
11	2	4	4	l1 awarding
7	52	2	1	l1 band
0	-7	12	-4	l1 base
-8	-26	-12	-30	l1 be
13	9	14	-7	l1 before
7	0	27	-2	l1 between
-13	-10	-6	16	l1 book
14	-1	5	15	l1 both
-3	-1	15	-7	l1 breaking
19	-2	0	2	l1 brother
17	4	0	0	l1 but
30	28	14	-7	l1 by
-11	16	-9	18	l1 called
21	-1	2	3	l1 calls
37	-2	5	7	l1 candidate
7	-2	-2	0	l1 capturing
1	1	27	0	l1 central
22	0	0	1	l1 chairman
4	-4	18	1	l1 city
28	0	3	1	l1 colonel
5	26	-1	4	l1 committee
-11	-3	-1	-5	l1 connects
0	-1	0	11	l1 continue
-5	-1	27	-1	l1 county
0	26	-8	-3	l1 currently
-28	-30	-33	-27	l1 d
17	14	21	-3	l1 day
20	14	3	4	l1 defeated
1	0	8	3	l1 demanding
30	2	6	8	l1 democrat
12	2	2	4	l1 despite
6	0	-2	2	l1 diner
14	-1	1	2	l1 director
7	-1	0	0	l1 discharge
5	-1	4	24	l1 during
-2	13	7	0	l1 east
7	-11	-12	2	l1 election
18	-1	1	1	l1 end
6	-2	-2	-1	l1 engineer
14	0	1	0	l1 fact
6	17	-1	2	l1 federation
1	0	29	3	l1 festival
-15	-20	-12	6	l1 first
2	21	6	3	l1 follow
22	-3	3	14	l1 following
-5	5	1	-12	l1 for
-18	5	3	-5	l1 former
20	-1	4	5	l1 founder
10	0	30	-5	l1 from
1	10	4	15	l1 future
5	-16	-14	-18	l1 general
-21	-35	-31	-38	l1 get
29	0	1	6	l1 governor
-7	-25	-23	-20	l1 have
-9	-8	-6	7	l1 head
-29	-33	-28	-33	l1 his
13	-2	10	1	l1 however
30	11	21	6	l1 if
-22	-12	3	-5	l1 in
34	24	11	-3	l1 include
17	-4	15	-4	l1 included
13	8	-11	-1	l1 including
28	5	1	3	l1 incumbent
13	0	12	3	l1 independence
8	4	5	18	l1 independent
5	19	3	-2	l1 international
9	-1	-6	0	l1 interrupt
1	5	14	-12	l1 into
9	-11	-23	-9	l1 is
6	-1	3	-1	l1 island
-4	-21	-20	-23	l1 it
-3	-25	6	-28	l1 its
-35	-36	3	-28	l1 jobs
-8	21	-6	-4	l1 joined
21	0	1	3	l1 journalist
14	15	5	2	l1 kill
6	1	0	2	l1 knocked
17	0	25	-4	l1 later
34	0	2	5	l1 leader
11	21	2	-1	l1 league
6	24	18	2	l1 left
6	35	0	18	l1 like
15	15	10	-2	l1 live
14	6	-3	-8	l1 manager
6	2	-7	-13	l1 me
-2	-8	-10	-13	l1 means
17	19	4	-3	l1 member
38	1	2	3	l1 minister
1	5	2	-1	l1 modern
11	2	4	4	l1 month
9	13	12	2	l1 morning
-18	-13	-17	-1	l1 movement
-35	-45	-46	-44	l1 my
-15	-2	-6	6	l1 n 0
-3	15	9	0	l1 n <
5	-5	-10	-19	l1 n Name
13	-16	-12	-15	l1 n about
-7	3	-18	-13	l1 n after
33	19	0	1	l1 n against
-12	-8	-15	-15	l1 n all
-13	6	3	-7	l1 n an
31	36	13	7	l1 n and
10	-6	10	25	l1 n as
-20	13	14	-20	l1 n at
12	43	8	3	l1 n band
6	3	25	-2	l1 n between
6	0	-1	0	l1 n but
48	31	28	9	l1 n by
28	-6	1	2	l1 n candidate
7	-2	-2	0	l1 n capturing
22	0	0	1	l1 n chairman
28	0	3	1	l1 n colonel
0	-1	0	11	l1 n continue
0	26	-8	-3	l1 n currently
23	23	6	5	l1 n defeated
20	1	2	1	l1 n democrat
14	-1	1	2	l1 n director
5	-1	4	24	l1 n during
9	21	14	-1	l1 n election
6	-2	-2	-1	l1 n engineer
11	-1	0	1	l1 n fact
-12	-16	-12	-7	l1 n for
3	29	18	16	l1 n former
20	-1	4	5	l1 n founder
-8	1	15	-5	l1 n from
0	-1	0	11	l1 n future
31	0	3	-2	l1 n general
16	0	0	2	l1 n governor
0	-8	-7	-8	l1 n have
20	1	3	2	l1 n however
-12	8	5	-6	l1 n in
22	14	-3	-4	l1 n include
26	-1	0	0	l1 n included
7	13	-3	4	l1 n including
28	5	1	3	l1 n incumbent
4	18	1	0	l1 n international
-3	14	4	-8	l1 n into
2	-22	-25	-31	l1 n is
6	-1	3	-1	l1 n island
-21	-13	-24	-23	l1 n it
-26	-31	-34	-30	l1 n jobs
21	0	1	3	l1 n journalist
28	-2	2	1	l1 n leader
1	18	-2	-4	l1 n league
2	18	2	0	l1 n left
9	35	5	-3	l1 n like
2	-5	-1	-9	l1 n live
6	0	-1	0	l1 n means
17	19	4	-3	l1 n member
24	-1	0	0	l1 n minister
-24	-33	-35	-34	l1 n my
12	-19	-6	-17	l1 n named
-23	-14	-9	-28	l1 n new
10	-5	1	-10	l1 n news
6	13	3	7	l1 n of
-11	-17	10	0	l1 n on
7	20	22	19	l1 n or
3	-9	17	9	l1 n over
-14	13	-16	-20	l1 n party
0	-1	0	11	l1 n play
14	2	6	19	l1 n post
26	1	3	3	l1 n president
6	-1	19	1	l1 n reached
23	0	2	1	l1 n republican
14	18	9	11	l1 n s
27	11	11	4	l1 n says
31	3	1	1	l1 n senator
-9	-13	-20	-13	l1 n since
25	-2	10	2	l1 n supported
17	30	4	-1	l1 n supporting
18	10	-4	15	l1 n that
-8	9	15	19	l1 n the
-13	-26	-1	-25	l1 n this
-1	4	18	8	l1 n to
-1	19	6	-3	l1 n today
12	1	-11	-10	l1 n video
7	-2	-2	0	l1 n warlords
0	-22	-20	-5	l1 n was
19	22	1	1	l1 n were
30	17	3	2	l1 n when
18	3	4	6	l1 n while
-14	15	-11	-10	l1 n with
-13	-19	-9	-3	l1 n000 0
-30	-21	5	-16	l1 n000 <
11	2	11	-20	l1 n000 Name
-12	13	-6	4	l1 n000 a
15	6	3	2	l1 n000 against
52	32	11	0	l1 n000 and
-10	-15	-6	9	l1 n000 as
-18	12	-2	-19	l1 n000 at
27	18	20	-5	l1 n000 by
7	-2	-2	0	l1 n000 capturing
0	-1	0	11	l1 n000 continue
5	-1	3	21	l1 n000 during
-18	10	-8	-7	l1 n000 for
-6	-14	23	-13	l1 n000 from
0	-1	0	11	l1 n000 future
7	-2	-2	0	l1 n000 however
9	37	48	2	l1 n000 in
-1	-2	6	-1	l1 n000 including
9	5	5	5	l1 n000 of
-3	-21	-7	3	l1 n000 on
10	-4	-6	24	l1 n000 or
-15	6	-16	-20	l1 n000 party
0	-1	0	11	l1 n000 play
17	1	-4	11	l1 n000 since
-3	11	19	30	l1 n000 the
-16	11	20	-7	l1 n000 to
7	-2	-2	0	l1 n000 warlords
-14	12	-4	-14	l1 n000 with
1	4	-8	-18	l1 n001 <
32	26	32	0	l1 n001 Name
17	20	-5	-7	l1 n001 and
14	0	15	4	l1 n001 for
0	-4	33	1	l1 n001 in
20	0	30	3	l1 n001 of
6	25	-3	18	l1 n001 the
23	19	-6	-1	l1 n001 with
38	-2	-2	-4	l1 n010 0
62	-14	4	5	l1 n010 <
19	-11	-10	-7	l1 n010 Name
20	-15	10	-9	l1 n010 and
21	1	-2	0	l1 n010 as
28	-13	-6	-2	l1 n010 by
21	-5	1	1	l1 n010 candidate
14	2	2	3	l1 n010 director
6	-2	-2	-1	l1 n010 engineer
21	-2	0	-3	l1 n010 general
21	0	1	3	l1 n010 journalist
17	-1	0	0	l1 n010 leader
13	-2	1	0	l1 n010 minister
23	23	-6	1	l1 n010 of
15	1	0	2	l1 n010 president
13	22	2	0	l1 n010 the
55	-4	-6	2	l1 n010 to
16	23	11	12	l1 n010 video
26	-5	1	1	l1 n010 when
-10	-12	-23	-21	l1 n010 with
34	1	3	4	l1 n011 0
47	10	7	9	l1 n011 <
16	8	-2	4	l1 n011 Name
14	3	-11	-7	l1 n011 and
20	-2	-3	-4	l1 n011 as
25	-12	-2	0	l1 n011 by
12	-2	0	-1	l1 n011 candidate
21	-2	2	2	l1 n011 election
13	1	3	3	l1 n011 leader
21	3	4	7	l1 n011 news
19	19	-5	4	l1 n011 of
13	-1	1	0	l1 n011 president
22	0	0	-5	l1 n011 to
35	-7	-1	3	l1 n011 with
-15	4	-3	12	l1 n100 0
-7	17	-6	-3	l1 n100 <
-12	-14	-26	-12	l1 n100 Name
-15	2	10	-3	l1 n100 a
-12	-8	-15	-15	l1 n100 all
-15	23	5	3	l1 n100 and
5	10	16	23	l1 n100 as
-16	5	2	-18	l1 n100 at
5	35	7	0	l1 n100 band
0	32	19	3	l1 n100 by
-35	-35	-17	-19	l1 n100 for
10	26	16	1	l1 n100 former
-14	3	2	-1	l1 n100 from
-13	4	-13	2	l1 n100 in
-10	13	-12	4	l1 n100 including
4	18	1	0	l1 n100 international
-19	-26	-27	-26	l1 n100 jobs
1	18	-2	-4	l1 n100 league
2	18	2	0	l1 n100 left
-2	16	0	-8	l1 n100 member
-21	-16	-11	-25	l1 n100 new
-21	4	-8	-11	l1 n100 of
-24	-10	1	-28	l1 n100 on
1	30	-2	-1	l1 n100 or
1	15	0	1	l1 n100 party
6	-1	19	1	l1 n100 reached
-6	-9	11	9	l1 n100 s
16	29	3	-1	l1 n100 supporting
-4	10	-5	14	l1 n100 that
-1	8	8	4	l1 n100 the
-20	-1	17	4	l1 n100 to
-1	19	6	-3	l1 n100 today
-1	-9	-17	-16	l1 n100 video
-13	14	-3	1	l1 n100 with
-8	7	-3	5	l1 n101 <
11	5	11	-7	l1 n101 Name
-22	-4	-16	-19	l1 n101 in
2	-2	14	18	l1 n101 of
-21	0	-14	-25	l1 n101 the
25	8	2	35	l1 n101 to
13	7	22	-6	l1 n110 <
10	5	-9	-14	l1 n110 Name
21	19	20	-3	l1 n110 and
6	0	-1	0	l1 n110 but
22	6	-9	-2	l1 n110 by
6	0	-1	0	l1 n110 fact
8	16	-1	-2	l1 n110 for
6	0	-1	0	l1 n110 have
6	0	-1	0	l1 n110 island
6	0	-1	0	l1 n110 means
16	28	19	-2	l1 n110 of
15	-1	-3	1	l1 n110 says
19	-2	2	3	l1 n110 that
5	22	37	39	l1 n110 the
40	0	6	3	l1 n111 <
31	-1	-1	4	l1 n111 Name
19	3	1	4	l1 name
-8	3	-11	-20	l1 named
7	-1	0	0	l1 navy
3	0	35	0	l1 near
-25	-7	-15	-32	l1 new
3	-11	-4	-20	l1 news
-14	-3	-19	-20	l1 no
2	0	10	1	l1 north
23	17	4	1	l1 now
5	-3	17	-1	l1 of
7	6	-6	-11	l1 off
7	-1	-3	1	l1 offends
1	-18	8	-14	l1 old
-3	3	7	-4	l1 on
8	12	7	7	l1 or
-25	-16	-24	8	l1 other
-28	-12	-25	-29	l1 our
-16	-21	-16	-22	l1 outside
9	-6	32	-1	l1 over
0	32	0	0	l1 parties
-11	29	-11	-9	l1 party
4	34	1	5	l1 pay
-16	-33	-31	-30	l1 photo
1	29	9	28	l1 play
14	2	6	19	l1 post
6	-15	-12	-11	l1 president
6	1	0	2	l1 prime
6	1	0	2	l1 protege
5	-1	-1	0	l1 provided
9	-1	-6	0	l1 provisions
7	-1	0	0	l1 putting
5	0	0	1	l1 quarters
6	-1	19	1	l1 reached
-7	-24	-22	-25	l1 read
23	0	2	1	l1 republican
5	0	1	15	l1 ring
11	19	20	9	l1 s
-11	6	-15	-21	l1 say
33	32	23	8	l1 says
31	2	24	2	l1 see
31	3	1	1	l1 senator
5	2	2	2	l1 show
5	0	0	1	l1 sibling
-7	-14	-6	-13	l1 since
7	-1	0	0	l1 skill
3	-1	13	3	l1 south
4	-3	16	4	l1 southbound
6	1	0	2	l1 staggered
-1	-1	10	-1	l1 street
25	-2	10	2	l1 supported
26	31	2	0	l1 supporting
7	2	2	2	l1 surgery
5	-1	-1	0	l1 taught
12	17	17	9	l1 tells
26	17	6	23	l1 than
9	-14	-12	-2	l1 that
-10	3	5	10	l1 the
11	15	16	17	l1 then
14	-2	0	2	l1 thirteen
-16	-29	-4	-28	l1 this
-6	22	5	-10	l1 three
10	19	1	22	l1 through
2	0	17	-3	l1 throughout
6	8	-9	-7	l1 time
7	19	17	11	l1 to
4	17	4	-5	l1 today
-22	9	-16	-8	l1 two
22	2	0	26	l1 under
11	13	-4	-6	l1 until
9	-14	4	-10	l1 update
-2	-5	-11	-23	l1 via
0	-7	-7	-18	l1 video
7	2	2	2	l1 violated
-10	24	5	-7	l1 vs
7	-2	-2	0	l1 warlords
-12	-26	-17	0	l1 was
-13	-10	-17	-19	l1 watch
17	16	2	-1	l1 week
19	33	15	3	l1 were
12	-13	-13	-11	l1 what
34	12	4	10	l1 when
40	6	4	11	l1 while
-9	-15	-14	-11	l1 whom
5	13	8	-6	l1 will
33	3	3	6	l1 winner
13	26	9	-3	l1 with
-17	7	-14	-13	l1 won
8	10	16	19	l1 years
-5	-15	-14	-14	l1 young
-7	-25	-5	2	l12 0 0
-5	-14	-13	-34	l12 0 Name
11	10	2	18	l12 0 and
-3	19	5	-7	l12 0 by
-6	-4	13	-2	l12 0 for
-13	-26	1	-21	l12 0 in
-1	-1	10	-1	l12 0 is
2	0	10	1	l12 0 north
2	0	10	1	l12 0 south
5	31	9	-12	l12 0 the
10	0	1	0	l12 0 when
-44	-30	-30	-45	l12 < 0
-3	-4	-5	-9	l12 < <
38	19	-13	8	l12 < Name
10	1	1	2	l12 < apparently
-3	-1	15	-7	l12 < breaking
6	0	-1	0	l12 < but
-1	22	-8	-3	l12 < currently
10	1	1	3	l12 < despite
20	1	3	2	l12 < however
-13	-9	32	-12	l12 < in
-17	-10	28	-7	l12 < jobs
-37	-35	-33	-33	l12 < photo
14	1	4	3	l12 < president
5	-7	5	-3	l12 < since
-10	11	4	-8	l12 < the
9	-14	4	-10	l12 < update
-1	-13	-11	-17	l12 < video
-7	-19	-13	-14	l12 < watch
10	1	1	2	l12 < what
17	19	2	5	l12 < when
16	-8	-6	-1	l12 < with
-34	-13	-8	-23	l12 Name 0
4	-24	-11	-10	l12 Name Name
43	28	32	28	l12 Name and
-29	-31	-22	-28	l12 Name as
-17	-10	16	-13	l12 Name at
-22	3	-8	-14	l12 Name by
31	-2	3	5	l12 Name candidate
0	13	21	14	l12 Name for
-14	-4	21	-13	l12 Name from
13	0	1	3	l12 Name governor
-12	-2	16	-15	l12 Name in
-21	-27	-22	-23	l12 Name jobs
6	1	0	2	l12 Name knocked
15	-2	1	2	l12 Name leader
10	2	2	3	l12 Name league
0	-5	3	-16	l12 Name news
-9	11	15	-11	l12 Name of
-32	-27	-14	-27	l12 Name on
19	9	21	17	l12 Name or
2	21	2	3	l12 Name party
28	1	5	3	l12 Name president
0	11	10	7	l12 Name s
25	8	23	2	l12 Name says
-1	-1	10	-1	l12 Name street
15	21	0	0	l12 Name supporting
-12	-13	-14	0	l12 Name the
9	3	12	-8	l12 Name to
4	7	3	-7	l12 Name video
-9	-15	-14	-11	l12 Name whom
-13	9	-12	-12	l12 Name with
-9	-17	-11	4	l12 a Name
6	0	-2	2	l12 a diner
7	-1	0	0	l12 a skill
5	-1	-1	0	l12 after that
29	10	8	16	l12 after the
9	25	23	16	l12 against the
0	-7	12	-4	l12 air base
5	-1	-1	0	l12 album before
-11	-3	-1	-5	l12 also connects
5	27	31	-1	l12 and 0
-2	-5	5	-18	l12 and Name
13	-4	-4	0	l12 and defeated
-19	1	-19	-20	l12 and former
-5	-10	-7	-12	l12 and his
10	1	13	2	l12 and is
9	-1	-6	0	l12 and provisions
6	1	0	2	l12 and ring
-4	21	-11	5	l12 and the
-1	1	13	0	l12 anthem of
7	2	2	2	l12 appeal despite
5	2	2	2	l12 approached both
6	0	-2	2	l12 arrives at
-10	20	-14	-11	l12 as a
-10	1	-13	-3	l12 as an
-1	5	-9	0	l12 as the
-4	-3	34	-2	l12 at Name
4	10	21	5	l12 at the
1	6	-1	-1	l12 athletic association
7	-1	-3	1	l12 away with
-16	-19	1	-17	l12 back to
2	-6	13	-2	l12 based in
-6	-2	-11	-20	l12 before the
-2	-4	6	-2	l12 between 0
7	26	-4	-2	l12 between the
4	0	32	-1	l12 born in
-2	0	7	1	l12 branches to
7	2	2	2	l12 briefs on
-4	-1	-12	-14	l12 by Name
16	33	12	17	l12 by the
-1	-2	6	-1	l12 cathedral in
-11	-3	-1	-5	l12 celebrated in
2	0	16	17	l12 changed to
-11	-3	-1	-5	l12 church of
-5	-3	26	3	l12 city of
9	-1	-6	0	l12 communication between
2	2	21	1	l12 connected to
26	6	16	27	l12 constituency of
2	-4	-1	13	l12 convention Name
7	2	2	2	l12 counsels for
11	2	4	4	l12 count on
-1	-2	6	-1	l12 countryside including
-2	0	7	1	l12 daily from
11	2	4	4	l12 dawn on
12	16	3	5	l12 democratic party
6	0	-2	2	l12 discovers that
1	0	27	2	l12 district of
6	0	-1	0	l12 do says
-8	-24	-27	5	l12 during the
-4	-2	13	0	l12 east of
-2	-4	-4	16	l12 edition of
7	-2	-2	0	l12 effectively capturing
1	6	-1	-1	l12 end the
-2	0	7	1	l12 extended to
-2	0	7	1	l12 extension to
13	-12	-12	-15	l12 federal election
1	6	-4	0	l12 federation party
1	0	29	3	l12 film festival
6	0	-2	2	l12 first however
-2	0	7	1	l12 first left
10	1	1	2	l12 first time
-1	17	18	0	l12 for Name
-11	-20	-19	-14	l12 for a
-6	21	-3	-2	l12 for the
-5	3	-15	-18	l12 form the
9	29	-3	-4	l12 foundation the
16	6	-1	3	l12 founded by
-10	-12	18	-9	l12 from Name
23	30	16	19	l12 from the
6	1	0	2	l12 fun of
15	17	1	23	l12 general election
0	-1	6	0	l12 gig in
-27	-28	-32	-24	l12 gusto d
11	2	4	4	l12 gutting news
7	2	2	2	l12 had violated
5	2	2	2	l12 heads since
7	-2	-2	0	l12 help from
15	-2	-1	-2	l12 his brother
6	1	0	2	l12 his prime
-1	1	15	2	l12 history of
8	18	4	1	l12 however the
-11	-3	-1	-5	l12 importance of
22	-4	1	-1	l12 in 0
4	7	43	11	l12 in Name
3	0	-8	13	l12 in both
6	0	-1	0	l12 in fact
-6	2	26	24	l12 in the
0	20	-5	-4	l12 in today
7	22	3	2	l12 include the
-2	20	-6	-1	l12 including the
9	-1	-6	0	l12 instructions to
9	-1	-6	0	l12 insufficient artillery
0	-1	0	11	l12 into future
5	28	-5	10	l12 into the
0	-17	-4	1	l12 is Name
-9	-4	1	-12	l12 is a
7	-16	7	-18	l12 is the
-13	-3	1	-6	l12 island of
-11	-3	-1	-5	l12 island was
19	5	15	5	l12 it was
5	-1	-1	0	l12 jack provided
2	0	10	1	l12 junction to
1	-15	9	-17	l12 known as
26	-6	1	0	l12 led by
4	13	1	-2	l12 led the
9	-1	-6	0	l12 left in
11	21	5	6	l12 liberal party
-1	-2	6	-1	l12 lived in
4	0	29	4	l12 located in
13	1	3	4	l12 me says
-11	-15	-12	-16	l12 members including
6	1	0	2	l12 minute before
1	0	8	3	l12 monarchy in
-19	-28	-30	-30	l12 monkeys in
-31	-50	-41	-34	l12 more for
9	-1	-6	0	l12 most of
8	14	16	30	l12 moved to
7	-1	0	0	l12 naval discharge
-1	-2	27	2	l12 near Name
13	5	28	5	l12 near the
-2	15	1	1	l12 new Name
7	-1	-3	1	l12 next morning
-3	0	22	2	l12 north of
-11	5	0	-14	l12 number of
11	2	4	4	l12 obvious now
-9	10	-23	-14	l12 of Name
5	0	17	9	l12 of the
-24	-25	1	-2	l12 on Name
3	-1	9	-1	l12 on another
-15	-15	15	-1	l12 on the
7	-1	0	0	l12 order putting
21	2	18	6	l12 out of
5	4	16	16	l12 over the
9	4	22	0	l12 part of
7	-3	34	2	l12 parties in
4	20	-5	-3	l12 parties the
-6	25	-3	0	l12 party and
19	-3	0	1	l12 party candidate
14	18	-3	-9	l12 party the
-18	-2	-16	-7	l12 photo to
3	13	4	4	l12 please follow
4	-3	16	4	l12 pond and
-1	-2	6	-1	l12 population of
11	2	4	4	l12 position now
23	-1	12	-1	l12 presidential election
35	2	2	3	l12 prime minister
7	2	2	2	l12 probably end
6	1	0	2	l12 punch to
14	-5	14	2	l12 rebuilt by
5	-1	-1	0	l12 reflected when
7	-1	-3	1	l12 relationship and
1	0	8	3	l12 republic in
-3	-7	10	-1	l12 returned to
0	12	17	3	l12 returns to
11	2	4	4	l12 riders awarding
2	0	10	1	l12 running to
10	6	17	6	l12 saw the
8	3	32	6	l12 school in
20	-1	21	3	l12 seat of
7	-1	-3	1	l12 see if
6	0	-1	0	l12 shark island
4	-3	16	4	l12 so southbound
-1	-1	10	1	l12 state of
3	3	18	4	l12 station in
4	-3	16	4	l12 store the
-1	-1	10	-1	l12 street east
20	21	16	15	l12 such as
0	5	-2	-2	l12 system the
-11	-3	-1	-5	l12 testifies that
5	2	2	2	l12 that show
7	24	-1	21	l12 that the
-7	7	-1	9	l12 the 0
-2	22	-3	21	l12 the Name
-2	29	-4	-5	l12 the band
-14	-20	-16	6	l12 the first
9	17	16	2	l12 the former
0	5	-2	-2	l12 the league
19	0	2	5	l12 the name
-7	-2	11	-11	l12 the new
5	0	0	1	l12 the quarters
6	1	0	2	l12 the staggered
7	2	2	2	l12 the surgery
-17	-12	-21	-25	l12 the two
7	-1	-3	1	l12 then tells
-14	-13	1	-9	l12 there is
11	2	4	4	l12 this month
1	6	-2	-1	l12 time the
-1	-11	5	-14	l12 to 0
-20	-12	-6	-19	l12 to Name
0	-1	0	11	l12 to continue
9	-1	-6	0	l12 to interrupt
0	-3	6	27	l12 to play
-14	-23	-3	-25	l12 to the
4	13	1	-2	l12 today the
5	2	2	2	l12 took young
3	-1	9	-1	l12 toured the
-2	3	22	5	l12 town of
7	-2	-2	0	l12 troops of
7	-2	-2	0	l12 two warlords
15	0	3	1	l12 two years
1	0	8	3	l12 ultimatum demanding
6	0	-2	2	l12 up with
7	-1	0	0	l12 us navy
14	44	13	13	l12 username to
1	2	34	4	l12 village of
7	2	2	2	l12 want it
7	19	25	3	l12 was an
-11	1	-21	-17	l12 was in
13	33	4	2	l12 was the
5	-1	-1	0	l12 was thirteen
11	3	7	-5	l12 watch live
0	27	0	-3	l12 when the
4	13	1	-2	l12 where the
6	0	-1	0	l12 which means
7	-1	-3	1	l12 which offends
9	28	8	9	l12 while the
5	-1	-1	0	l12 who taught
0	-1	0	11	l12 winners of
7	21	1	-9	l12 with Name
6	1	0	2	l12 with protege
5	9	-3	7	l12 with the
-23	-30	-30	-1	l12 won the
6	0	-1	0	l12 year have
14	14	9	7	l12 years ago
5	-1	-1	0	l12 years later
3	-1	9	-1	l12 yet another
5	0	0	1	l12 younger sibling
5	0	0	1	l12 your brother
-12	-5	-3	0	l2 0
-3	-4	-8	-13	l2 <
3	0	-3	-9	l2 Name
-29	-34	-38	-15	l2 a
33	11	0	12	l2 after
21	27	25	17	l2 against
3	-6	17	-2	l2 air
4	25	1	4	l2 album
-5	-20	-23	-31	l2 all
0	27	15	0	l2 alliance
-5	17	4	16	l2 also
13	-3	0	16	l2 an
-16	0	-15	-8	l2 and
0	1	13	15	l2 anthem
8	1	2	2	l2 appeal
5	2	2	2	l2 approached
-17	-29	-16	-34	l2 are
-16	-27	5	-17	l2 area
6	0	-2	2	l2 arrives
-4	12	-8	-5	l2 as
6	19	18	-1	l2 association
-18	-8	25	-6	l2 at
1	6	-1	-1	l2 athletic
-3	3	-10	-13	l2 away
-5	-27	-1	-20	l2 back
1	6	-7	-14	l2 band
5	-3	8	17	l2 based
0	-28	-4	-24	l2 be
-11	9	0	-5	l2 been
-6	-2	-11	-20	l2 before
-4	10	-9	-12	l2 between
-3	4	13	-5	l2 black
21	0	29	-1	l2 born
10	18	2	0	l2 both
-2	0	7	1	l2 branches
7	2	2	2	l2 briefs
7	0	4	7	l2 but
5	19	-6	10	l2 by
1	-10	7	0	l2 campaign
-1	-2	6	-1	l2 cathedral
-11	-3	-1	-5	l2 celebrated
10	29	6	1	l2 center
5	23	7	1	l2 centre
5	13	19	20	l2 changed
-12	-9	4	-4	l2 church
14	19	21	-1	l2 city
0	24	4	5	l2 coalition
-16	9	-9	-14	l2 come
4	-2	18	0	l2 comes
9	-1	-6	0	l2 communication
2	2	21	1	l2 connected
30	6	16	26	l2 constituency
1	-7	9	14	l2 convention
-1	-3	7	-3	l2 corner
7	2	2	2	l2 counsels
11	2	4	4	l2 count
-1	-2	6	-1	l2 countryside
-2	19	-10	-12	l2 current
-3	-2	10	-1	l2 daily
11	2	4	4	l2 dawn
-3	9	24	15	l2 day
17	-3	0	-1	l2 defeated
13	6	14	3	l2 democratic
11	16	-1	0	l2 democrats
-30	-33	-19	-33	l2 development
6	0	-2	2	l2 discovers
2	0	34	3	l2 district
-3	-25	-21	-24	l2 do
-4	-3	-10	0	l2 down
-8	-24	-27	5	l2 during
1	18	20	1	l2 east
-2	-4	-4	16	l2 edition
7	-2	-2	0	l2 effectively
-6	-6	4	2	l2 election
24	20	-3	3	l2 elections
5	18	2	17	l2 end
-2	0	7	1	l2 extended
-2	0	7	1	l2 extension
13	-12	-12	-15	l2 federal
6	18	0	3	l2 federation
11	-12	17	-10	l2 film
7	-20	-14	-11	l2 finally
7	-13	0	-13	l2 first
5	20	-6	6	l2 for
-5	3	-15	-18	l2 form
-2	-4	12	-3	l2 formed
27	1	1	1	l2 former
7	16	27	-3	l2 found
11	25	14	-1	l2 foundation
-14	-21	-5	-19	l2 founded
8	15	21	8	l2 from
-20	0	-17	-14	l2 front
6	1	0	2	l2 fun
7	2	14	-1	l2 future
16	22	10	26	l2 general
0	-1	6	0	l2 gig
1	18	4	6	l2 go
9	33	17	-1	l2 government
1	18	-11	-6	l2 great
18	16	16	0	l2 greens
-27	-28	-32	-24	l2 gusto
11	2	4	4	l2 gutting
12	-1	1	2	l2 had
-11	12	-15	-13	l2 has
-2	10	11	-12	l2 have
-1	-15	-14	-30	l2 he
-22	-32	-33	-25	l2 head
6	0	10	4	l2 heads
-7	-9	-18	-14	l2 help
4	-19	-18	-21	l2 him
21	-14	-10	18	l2 his
-6	15	16	-5	l2 history
-5	-19	-16	-17	l2 home
10	-1	-2	-1	l2 honor
-3	0	-20	-20	l2 how
8	18	4	1	l2 however
-11	-3	-1	-5	l2 importance
3	-13	20	16	l2 in
3	30	6	4	l2 include
8	8	-8	-5	l2 included
-2	26	-4	-1	l2 including
19	0	-1	1	l2 incumbent
9	-1	-6	0	l2 instructions
9	-1	-6	0	l2 insufficient
1	17	21	-4	l2 international
0	20	-7	13	l2 into
16	4	21	4	l2 invasion
-17	-3	12	-16	l2 is
-12	-7	-8	17	l2 island
4	-23	-3	1	l2 it
-30	-34	-15	-32	l2 its
5	-1	-1	0	l2 jack
2	0	10	1	l2 junction
-12	-14	-22	-3	l2 just
1	-15	9	-17	l2 known
7	14	8	4	l2 labour
27	-5	0	1	l2 led
24	5	3	19	l2 left
-20	-22	-23	-5	l2 liberal
18	-10	-1	-10	l2 like
14	14	30	0	l2 live
-1	-2	6	-1	l2 lived
0	18	15	-1	l2 located
1	-6	14	-12	l2 long
-23	-33	-36	-38	l2 love
-3	-15	-19	-19	l2 made
-6	-28	-7	-19	l2 me
3	-16	1	-17	l2 members
6	1	0	2	l2 minute
1	0	8	3	l2 monarchy
-19	-28	-30	-30	l2 monkeys
-28	-50	-42	-36	l2 more
16	-1	5	26	l2 most
9	14	22	31	l2 moved
-11	1	-24	-25	l2 my
9	14	15	7	l2 national
7	-1	0	0	l2 naval
1	2	42	3	l2 near
4	23	-2	-2	l2 new
-15	-3	-3	-14	l2 news
20	12	2	7	l2 next
-9	7	9	-9	l2 night
-18	-20	9	-18	l2 north
35	-2	9	2	l2 not
8	15	-7	-8	l2 now
-8	5	7	-11	l2 number
11	2	4	4	l2 obvious
-18	-11	1	-6	l2 of
-7	-17	14	2	l2 on
25	-8	12	-11	l2 one
-32	-14	-36	-38	l2 only
-15	-4	-17	-14	l2 operated
-10	11	11	-10	l2 or
16	8	-8	-10	l2 order
-3	13	7	-7	l2 organization
22	-13	9	-5	l2 out
7	17	35	26	l2 over
-15	-16	-2	-17	l2 parish
-5	13	8	1	l2 park
5	-2	18	-4	l2 part
5	38	13	3	l2 parties
22	31	15	-5	l2 party
8	-10	-6	-8	l2 people
-11	4	-14	-5	l2 photo
5	23	1	14	l2 played
-13	18	-12	-12	l2 playing
-12	0	-11	-9	l2 please
4	-3	16	4	l2 pond
-1	-2	6	-1	l2 population
23	-1	20	9	l2 position
-3	-19	-17	-18	l2 president
28	0	13	1	l2 presidential
35	2	2	3	l2 prime
7	2	2	2	l2 probably
7	-1	-13	-13	l2 project
6	1	0	2	l2 punch
8	1	14	18	l2 radio
5	-1	20	-1	l2 railroad
15	7	18	0	l2 ran
14	-5	14	2	l2 rebuilt
5	-1	-1	0	l2 reflected
14	-4	-1	1	l2 relationship
-11	10	-2	-16	l2 released
1	0	8	3	l2 republic
-3	-7	10	-1	l2 returned
0	12	17	3	l2 returns
11	2	4	4	l2 riders
2	0	10	1	l2 running
10	6	17	6	l2 saw
-12	-12	0	-12	l2 says
8	3	32	6	l2 school
24	0	28	5	l2 seat
27	-3	2	19	l2 second
2	-16	-14	-12	l2 see
6	0	-1	0	l2 shark
1	11	-1	12	l2 since
-26	-26	-9	-17	l2 so
26	2	23	2	l2 song
7	2	9	1	l2 state
-16	-4	-2	-12	l2 station
7	-1	23	5	l2 store
5	-1	10	0	l2 street
20	21	16	15	l2 such
-3	1	9	0	l2 system
-16	-10	-11	-16	l2 team
38	8	22	8	l2 temple
-11	-3	-1	-5	l2 testifies
3	16	19	15	l2 that
-27	-6	-7	-1	l2 the
19	15	2	-2	l2 then
13	10	-3	-4	l2 there
22	8	13	0	l2 third
-13	-18	-26	-4	l2 this
13	25	1	12	l2 three
-11	7	0	-13	l2 through
19	33	0	4	l2 time
-14	-22	-25	-22	l2 to
9	4	-11	-16	l2 today
3	12	-1	0	l2 together
4	-4	8	2	l2 took
2	-1	21	-1	l2 tour
3	-1	9	-1	l2 toured
-2	3	22	5	l2 town
-1	-1	20	-1	l2 transferred
6	-3	11	-4	l2 troops
2	-17	-15	-12	l2 two
1	0	8	3	l2 ultimatum
16	-2	-2	27	l2 under
0	25	-2	15	l2 union
9	26	1	8	l2 united
16	24	3	-10	l2 up
-15	-20	-9	-25	l2 us
14	44	13	13	l2 username
-27	-23	-4	-26	l2 via
25	1	3	3	l2 vice
22	21	3	2	l2 victory
0	2	19	23	l2 village
3	14	1	0	l2 want
-14	-20	7	-18	l2 war
14	29	-1	21	l2 was
1	-12	10	-15	l2 watch
0	-3	20	-1	l2 way
13	39	11	-2	l2 were
4	-7	11	-8	l2 west
3	30	-2	-4	l2 when
4	13	1	-2	l2 where
13	-3	16	25	l2 which
9	28	8	9	l2 while
9	-2	-14	14	l2 who
17	18	-3	-5	l2 why
0	-1	0	11	l2 winners
29	26	18	21	l2 with
-11	-31	-30	0	l2 won
0	28	23	-1	l2 work
4	21	19	4	l2 workers
25	-2	-3	-1	l2 works
4	15	16	6	l2 world
10	-6	16	-4	l2 would
8	7	15	13	l2 year
2	4	12	-6	l2 years
3	-1	9	-1	l2 yet
0	-11	-11	-8	l2 younger
-15	-16	-7	-15	l2 your
-2	40	-1	2	last 1 apple
4	45	7	4	last 1 arsenal
-25	-25	-22	-19	last 1 back
-13	-12	-10	-10	last 1 beat
-22	-25	-20	-23	last 1 best
-28	-32	-33	-28	last 1 big
29	0	-2	2	last 1 bush
8	-1	2	0	last 1 carder
1	-13	-14	-15	last 1 carter
-23	-27	-19	-18	last 1 check
-12	-19	26	-9	last 1 china
-19	-16	-17	-9	last 1 cup
-27	-29	-26	-24	last 1 currently
-30	-31	-27	-30	last 1 dad
-13	-21	-13	-23	last 1 era
-22	-27	-20	-19	last 1 feeling
-25	-26	-27	-22	last 1 flight
-29	-27	-24	-22	last 1 follow
-26	-35	-22	-22	last 1 getting
-36	-41	-34	-29	last 1 good
-16	-16	-13	-13	last 1 goodnight
-27	-29	-24	-24	last 1 got
-25	-15	-29	-29	last 1 government
-27	-26	-26	-22	last 1 great
4	52	13	5	last 1 guardian
-36	-43	-34	-34	last 1 happy
46	4	8	9	last 1 harper
-35	-36	-27	-32	last 1 hate
-26	-29	-27	-31	last 1 hot
4	36	5	5	last 1 independent
-23	-25	-22	-21	last 1 jobs
8	21	4	2	last 1 league
-24	-30	-22	-23	last 1 live
-26	-23	-19	-18	last 1 look
-12	-18	-10	-10	last 1 looking
-41	-32	-30	-28	last 1 love
-40	-36	-30	-29	last 1 man
-23	-31	-22	-20	last 1 morning
-30	-32	-24	-23	last 1 need
-34	-37	-31	-30	last 1 new
-40	-37	-31	-29	last 1 nice
-29	-33	-31	-28	last 1 official
-31	-38	-31	-29	last 1 parliament
4	22	40	4	last 1 pentagon
13	-6	4	3	last 1 player
-31	-8	-25	-29	last 1 police
-21	-25	-30	-20	last 1 rain
15	11	23	9	last 1 reading
-25	-28	-23	-20	last 1 ready
-27	-24	-26	-22	last 1 really
-5	16	-16	-13	last 1 senate
-37	-39	-29	-29	last 1 stay
-30	-27	-24	-23	last 1 take
-35	-36	-33	-29	last 1 think
-29	-34	-25	-21	last 1 time
5	36	4	6	last 1 times
-22	-24	-21	-23	last 1 top
-12	42	-6	-11	last 1 twitter
-24	-24	-19	-17	last 1 want
-27	-31	-23	-22	last 1 watching
2	24	-8	5	last n action
16	53	4	8	last n airlines
6	34	13	3	last n airport
23	68	0	-3	last n alliance
14	26	-2	32	last n army
6	31	0	-2	last n assembly
17	58	-9	-8	last n association
15	42	2	-3	last n bank
-17	-25	-19	-23	last n birthday
-17	-15	-24	-27	last n board
1	-15	-13	-15	last n brown
25	-1	0	3	last n bush
-21	-27	-23	20	last n campaign
13	15	44	-2	last n center
12	24	38	2	last n centre
9	18	22	7	last n city
9	34	3	-1	last n club
10	28	27	6	last n college
-5	14	-13	-12	last n committee
-12	9	-22	-22	last n council
2	-2	32	-5	last n county
16	59	14	14	last n court
-8	-8	-16	-10	last n cup
-28	-38	-38	-14	last n day
12	18	0	40	last n democrats
-18	-9	-23	-33	last n design
-13	-7	3	-19	last n division
5	-6	46	-5	last n empire
16	34	5	-1	last n fame
16	40	5	3	last n federation
-8	-14	-22	19	last n festival
-1	16	-13	-19	last n force
12	38	2	-1	last n forces
31	-1	3	5	last n ford
-18	-5	-23	-28	last n forum
10	46	-9	-7	last n foundation
10	16	20	-2	last n front
-12	1	-21	-16	last n fund
-13	-2	-19	-10	last n games
-26	-5	-16	-26	last n green
10	39	-2	0	last n greens
34	32	14	7	last n hall
15	19	42	3	last n hospital
6	38	23	32	last n house
9	44	-2	-3	last n institute
11	47	6	-3	last n international
9	-1	26	4	last n island
2	-2	13	-3	last n jersey
-8	-15	14	-12	last n kingdom
0	12	-17	-18	last n league
6	31	1	24	last n left
16	27	1	18	last n movement
-7	10	-15	-15	last n news
2	18	10	-1	last n park
7	41	-8	-10	last n party
7	0	-1	0	last n player
7	-1	36	-6	last n railroad
10	39	1	-3	last n records
-21	-14	-25	-29	last n report
-7	-7	-18	-22	last n rights
10	1	40	5	last n river
-5	-14	11	-13	last n road
1	-21	-21	-6	last n rock
-19	-28	-30	-30	last n run
5	39	0	0	last n school
6	22	-6	-8	last n sciences
32	-1	2	5	last n smith
9	42	-4	-7	last n society
-12	6	-23	-17	last n state
5	-23	26	-17	last n states
28	-1	27	2	last n street
12	11	37	-7	last n union
10	44	5	4	last n united
2	35	-8	-2	last n university
-6	-24	-27	12	last n war
-24	-34	-32	-33	last n year
-7	-5	1	-4	lists 1 00000000
-2	-16	18	10	lists 1 00001000
-11	14	51	5	lists 1 00010000
19	10	-6	0	lists 1 00100001
-16	-12	22	-5	lists 1 00110001
24	-13	-5	-22	lists 1 01100001
-5	-5	17	-6	lists 1 01110001
-32	-7	-40	-27	lists 1 10000010
-8	-11	13	-8	lists 1 10010010
44	-2	2	-19	lists 1 10100011
49	-5	-5	31	lists 1 11100011
-2	5	8	17	lists n 00000000
35	26	13	14	lists n 00000001
-17	16	14	18	lists n 00000010
-6	-39	-1	-41	lists n 00000011
-1	-5	14	19	lists n 00001010
-9	-8	42	1	lists n 00010000
8	0	28	-3	lists n 00010010
6	2	-28	-30	lists n 00100000
9	4	14	-19	lists n 00100001
-5	26	33	26	lists n 00100010
-7	-3	19	1	lists n 00110001
54	7	1	4	lists n 01100000
52	7	2	3	lists n 01100001
34	31	31	35	lists n 01100010
58	22	27	11	lists n 01100011
-47	-8	-13	-19	lists n 10000000
-15	13	-26	-21	lists n 10000001
-51	-31	-52	-38	lists n 10000010
-27	10	-19	-7	lists n 10000011
2	23	12	4	lists n 10001011
4	-18	42	3	lists n 10010000
-5	-12	31	-3	lists n 10010001
3	1	15	2	lists n 10010010
29	0	-12	10	lists n 10100000
40	17	12	3	lists n 10100001
15	15	14	8	lists n 10100010
35	20	5	16	lists n 11100000
27	16	21	6	lists n 11100001
26	5	-6	7	lists n 11100010
38	5	6	10	lists n 11100011
-13	-11	-20	16	lr 0 _ 0
-29	-16	-37	-1	lr 0 _ >
-25	-23	-7	-45	lr 0 _ Name
3	1	17	2	lr 0 _ agent
-22	-20	-23	0	lr 0 _ and
10	1	1	2	lr 0 _ assisted
10	1	1	2	lr 0 _ became
4	15	9	1	lr 0 _ had
-2	14	-4	2	lr 0 _ in
-13	-19	-16	-19	lr 0 _ joined
10	1	1	2	lr 0 _ published
5	-1	-1	0	lr 0 _ started
-3	3	18	-12	lr 0 _ was
-5	-10	-7	-12	lr 0 _ which
-14	8	-17	-15	lr 0 _ won
0	-10	-28	5	lr < _ 0
-51	-68	-57	-54	lr < _ >
2	-1	-7	-7	lr < _ Name
-32	-25	-14	-33	lr < _ a
-19	-23	-18	-20	lr < _ about
4	-1	8	2	lr < _ added
-18	-18	-16	-14	lr < _ all
27	7	8	6	lr < _ also
12	-4	-6	1	lr < _ and
-4	29	-4	18	lr < _ are
14	-8	-6	1	lr < _ army
-45	-45	-36	-39	lr < _ as
-24	-35	-16	-30	lr < _ at
10	2	2	3	lr < _ attended
7	1	6	-4	lr < _ became
-4	-21	-20	-13	lr < _ been
-4	-17	-11	-11	lr < _ began
7	-1	-3	1	lr < _ believes
25	-4	-2	-1	lr < _ born
-33	-33	-32	-27	lr < _ by
-2	-4	-5	16	lr < _ cabinet
13	-7	7	-5	lr < _ can
-9	-11	-8	-8	lr < _ car
-9	-10	-7	-7	lr < _ cars
-2	-4	6	-2	lr < _ coach
4	-3	16	4	lr < _ design
16	20	6	7	lr < _ finished
5	1	6	3	lr < _ first
-18	-13	-5	-15	lr < _ for
-18	-18	-14	-14	lr < _ forward
-11	-24	-9	2	lr < _ from
3	32	6	3	lr < _ front
6	1	0	2	lr < _ gained
1	-18	-11	-9	lr < _ gets
-20	-25	-21	-20	lr < _ got
8	10	2	-1	lr < _ had
37	25	14	10	lr < _ has
-22	-3	-20	-19	lr < _ have
-24	-5	-23	-22	lr < _ how
-13	4	-6	-14	lr < _ in
20	24	29	49	lr < _ is
-44	-40	-37	-32	lr < _ it
-26	-32	-36	-30	lr < _ just
20	-11	-1	3	lr < _ led
-18	-33	-31	-27	lr < _ like
-1	-16	-13	-12	lr < _ made
-3	-4	24	5	lr < _ man
-7	8	-9	-8	lr < _ may
-27	-28	-28	-21	lr < _ me
-17	-19	-15	-14	lr < _ morning
-19	-21	-21	1	lr < _ my
-26	-27	-23	-20	lr < _ need
-26	-27	-24	-21	lr < _ night
2	-12	-14	-9	lr < _ no
10	1	1	2	lr < _ noticed
-17	-12	-22	-15	lr < _ now
-9	-27	-23	-19	lr < _ of
-2	-33	-18	-20	lr < _ on
5	0	0	1	lr < _ opened
-6	-23	-19	-13	lr < _ or
-25	-23	-22	-20	lr < _ our
-36	-33	-27	-27	lr < _ out
-26	-28	-26	-22	lr < _ over
7	2	2	2	lr < _ own
-2	-4	-4	16	lr < _ passing
5	-1	-1	0	lr < _ passion
11	2	4	4	lr < _ pinpoints
3	23	25	5	lr < _ police
5	18	16	1	lr < _ project
20	2	3	6	lr < _ returned
20	35	37	14	lr < _ says
-22	-23	-19	-18	lr < _ some
5	-1	-1	0	lr < _ style
23	0	0	4	lr < _ survived
-39	-41	-33	-28	lr < _ that
-20	-62	-50	-34	lr < _ the
33	-1	20	12	lr < _ then
12	-14	-12	-8	lr < _ this
-15	3	6	-12	lr < _ to
-15	6	-3	-7	lr < _ today
8	2	0	3	lr < _ trained
-23	-24	-21	-18	lr < _ up
-9	-14	5	-7	lr < _ used
29	22	2	4	lr < _ was
-5	9	-8	-4	lr < _ we
9	-12	-8	-5	lr < _ what
-30	-15	-27	-23	lr < _ will
-13	-20	-14	-8	lr < _ winner
-12	6	-14	-9	lr < _ wins
-28	-33	-30	-25	lr < _ with
27	2	9	11	lr < _ won
-5	-25	-18	-13	lr < _ you
6	1	0	2	lr < _ younger
-23	-22	-20	-20	lr < _ your
-12	-20	20	-15	lr Name _ 0
-3	-5	16	-18	lr Name _ >
14	17	19	17	lr Name _ Name
-12	-29	-13	-32	lr Name _ a
35	29	18	27	lr Name _ and
-11	-3	-1	-5	lr Name _ derived
-7	-1	2	-13	lr Name _ for
-1	-20	-8	-11	lr Name _ has
9	-8	-5	-22	lr Name _ in
16	15	8	-1	lr Name _ is
0	-1	0	11	lr Name _ jackpot
2	-4	-1	13	lr Name _ moved
23	19	1	7	lr Name _ of
-2	0	-20	-12	lr Name _ says
-8	30	6	2	lr Name _ the
-7	-16	10	-8	lr Name _ to
4	4	15	-3	lr Name _ was
13	-4	2	-11	lr Name _ who
19	0	8	0	lr Name _ with
-10	3	7	-10	lr a _ Name
4	18	4	3	lr a _ candidate
7	-1	0	0	lr a _ guitar
29	20	-4	1	lr against _ >
0	7	0	1	lr against _ candidate
23	15	15	-1	lr against _ in
11	2	4	4	lr ago _ pulled
18	-5	16	-1	lr and _ 0
26	30	23	18	lr and _ >
4	-22	-4	-6	lr and _ Name
12	16	-2	2	lr and _ all
8	-13	9	-10	lr and _ and
31	21	21	3	lr and _ are
8	-16	3	-19	lr and _ as
-2	0	7	1	lr and _ but
17	-4	3	1	lr and _ had
23	35	20	-3	lr and _ in
-12	-16	16	-21	lr and _ on
7	2	2	2	lr and _ parents
7	-2	-1	0	lr and _ royal
4	-3	16	4	lr and _ superintendent
-5	-28	-19	-7	lr and _ the
-7	16	-1	-15	lr and _ to
7	-1	-3	1	lr and _ tries
17	30	-5	-3	lr and _ were
4	2	11	1	lr another _ tour
10	1	1	2	lr apparently _ crude
9	-1	-6	0	lr artillery _ accepted
0	-7	5	5	lr as _ >
27	-2	15	-3	lr as _ Name
1	19	-2	14	lr as _ and
1	0	8	3	lr as _ national
1	6	-1	-1	lr association _ >
-1	-6	-7	-17	lr at _ >
4	20	26	3	lr at _ Name
6	0	-2	2	lr at _ house
1	22	18	1	lr at _ in
11	2	4	4	lr awarding _ the
3	33	-1	-2	lr band _ >
0	-7	12	-4	lr base _ 0
5	-1	-1	0	lr before _ decided
6	1	0	2	lr before _ was
5	-2	24	-4	lr between _ and
14	-1	5	15	lr both _ and
5	0	0	1	lr brother _ says
17	4	0	0	lr but _ was
12	26	-11	-5	lr by _ >
5	-5	9	-13	lr by _ Name
16	-7	-2	-2	lr by _ and
16	16	-5	-5	lr by _ in
12	13	10	3	lr by _ on
4	14	16	9	lr by _ to
-1	18	-6	-5	lr by _ with
18	-1	1	3	lr candidate _ >
14	-3	0	-2	lr candidate _ in
7	-2	-2	0	lr capturing _ >
-11	-3	-1	-5	lr connects _ to
0	-1	0	11	lr continue _ into
9	-1	-6	0	lr defeated _ right
1	0	8	3	lr demanding _ give
7	2	2	2	lr despite _ own
6	1	0	2	lr despite _ winning
6	0	-2	2	lr diner _ calls
10	-3	-1	1	lr director _ >
7	-1	0	0	lr discharge _ took
-1	-1	10	-1	lr east _ >
-3	-19	-17	-23	lr election _ was
7	2	2	2	lr end _ life
6	0	-1	0	lr fact _ biography
0	3	23	4	lr festival _ the
2	-4	-1	13	lr first _ in
-23	-34	-44	-23	lr for _ >
12	10	23	1	lr for _ Name
10	-7	20	16	lr for _ and
7	2	2	2	lr for _ her
28	12	29	2	lr for _ in
3	11	10	-4	lr former _ and
-26	-27	-1	-19	lr from _ 0
31	18	33	27	lr from _ >
1	-4	24	2	lr from _ Name
7	-1	2	1	lr from _ from
8	25	8	5	lr from _ the
22	0	28	11	lr from _ to
0	-1	0	11	lr future _ drawings
6	0	-1	0	lr have _ trailing
-7	-12	-8	-13	lr his _ 0
7	-2	-2	0	lr however _ delayed
6	0	-2	2	lr however _ says
7	-1	-3	1	lr if _ would
-25	-31	-25	-7	lr in _ 0
-15	-24	18	-11	lr in _ >
-3	1	-7	-2	lr in _ Name
2	2	13	4	lr in _ after
-2	-24	-1	4	lr in _ and
-14	-15	2	-13	lr in _ as
11	9	30	9	lr in _ at
-1	-2	8	-1	lr in _ but
9	-1	-6	0	lr in _ encampment
-5	-7	18	-5	lr in _ for
7	23	37	5	lr in _ in
3	0	25	-5	lr in _ is
-4	0	10	-3	lr in _ on
-13	-20	7	-16	lr in _ the
6	2	20	5	lr in _ this
5	21	22	7	lr in _ via
1	1	14	-1	lr in _ was
9	3	27	2	lr in _ where
21	13	6	-2	lr include _ Name
7	2	2	2	lr including _ husband
-1	-2	6	-1	lr including _ the
9	-1	-6	0	lr interrupt _ plans
-9	2	8	-11	lr into _ >
-1	-1	10	-1	lr is _ football
-1	-1	10	-1	lr is _ only
6	0	-1	0	lr island _ and
7	2	2	2	lr it _ herself
1	8	44	9	lr jobs _ >
-23	-26	-30	-25	lr jobs _ Name
6	1	0	2	lr knocked _ down
5	-1	-1	0	lr later _ joined
10	2	2	3	lr league _ took
0	5	-2	-2	lr league _ was
-3	0	6	1	lr left _ at
6	0	-1	0	lr means _ is
11	2	4	4	lr month _ returns
7	-1	-3	1	lr morning _ arrives
11	2	4	4	lr name _ has
7	-1	0	0	lr navy _ made
1	-1	19	-2	lr near _ Name
5	-5	-1	0	lr news _ had
2	0	10	1	lr north _ agent
11	2	4	4	lr now _ pooled
11	2	4	4	lr now _ will
-2	6	20	-7	lr of _ >
8	5	6	-15	lr of _ Name
21	-2	40	21	lr of _ and
9	-1	-6	0	lr of _ army
-9	-9	5	9	lr of _ at
2	0	10	1	lr of _ began
-3	-9	-2	-3	lr of _ by
3	-1	9	-1	lr of _ dates
-2	16	21	0	lr of _ for
14	0	26	6	lr of _ from
23	1	-1	6	lr of _ head
-2	-4	6	-2	lr of _ high
-11	8	16	-17	lr of _ in
-14	-15	10	-14	lr of _ is
0	-1	0	11	lr of _ jackpot
1	-1	30	-2	lr of _ on
4	-16	12	-4	lr of _ the
5	-18	-3	4	lr of _ was
1	-5	11	-1	lr of _ were
3	-11	9	-9	lr of _ which
-14	4	-12	-11	lr of _ with
7	-1	-3	1	lr offends _ and
8	23	12	-9	lr on _ >
-7	-22	0	-22	lr on _ Name
-16	-12	7	11	lr on _ and
11	2	4	4	lr on _ as
7	2	2	2	lr on _ behalf
11	2	4	4	lr on _ power
18	-4	29	-3	lr over _ >
18	4	28	3	lr over _ in
5	18	-1	7	lr party _ >
0	30	-1	1	lr party _ and
-3	15	-2	0	lr party _ the
0	-1	0	11	lr play _ is
14	-1	-1	-2	lr president _ and
6	1	0	2	lr prime _ was
6	1	0	2	lr protege _ >
5	-1	-1	0	lr provided _ with
9	-1	-6	0	lr provisions _ planned
7	-1	0	0	lr putting _ guitars
5	0	0	1	lr quarters _ needed
6	1	0	2	lr ring _ had
-22	-22	-5	-26	lr s _ Name
21	27	0	10	lr says _ >
6	0	-1	0	lr says _ one
5	2	2	2	lr show _ father
5	0	0	1	lr sibling _ was
5	2	2	2	lr since _ showed
7	-1	0	0	lr skill _ picked
2	0	10	1	lr south _ southbound
4	-3	16	4	lr southbound _ locomotives
6	1	0	2	lr staggered _ Name
-1	-1	10	-1	lr street _ >
7	2	2	2	lr surgery _ family
5	-1	-1	0	lr taught _ the
9	18	16	9	lr tells _ to
5	-1	-1	0	lr that _ decided
6	0	-2	2	lr that _ slept
-3	-6	-1	-7	lr that _ was
-21	-35	-13	-33	lr the _ 0
11	14	5	7	lr the _ >
-2	17	1	17	lr the _ Name
-17	-24	-24	-5	lr the _ a
9	24	22	5	lr the _ against
-9	17	9	-9	lr the _ and
6	14	15	26	lr the _ as
4	4	8	11	lr the _ at
10	20	7	3	lr the _ attempted
8	9	12	2	lr the _ before
6	13	-1	11	lr the _ being
9	20	-1	13	lr the _ but
-5	9	0	-21	lr the _ by
6	16	2	2	lr the _ candidate
1	6	-1	-1	lr the _ decided
10	20	7	3	lr the _ describes
7	17	1	21	lr the _ during
10	6	17	6	lr the _ engineer
4	-3	16	4	lr the _ evident
-2	0	7	1	lr the _ extension
-17	-10	-31	1	lr the _ for
10	20	7	3	lr the _ founder
-3	6	-16	11	lr the _ from
5	17	16	1	lr the _ government
-10	0	-19	-20	lr the _ had
-15	6	-15	-8	lr the _ has
7	26	0	14	lr the _ he
5	19	5	15	lr the _ in
3	14	-3	-4	lr the _ investigated
-19	1	1	-8	lr the _ is
0	-1	0	11	lr the _ jackpot
2	7	11	18	lr the _ led
10	20	7	3	lr the _ like
10	6	17	6	lr the _ locomotive
2	23	0	-2	lr the _ lost
-23	-2	-5	-24	lr the _ of
-3	18	7	9	lr the _ on
-13	-6	-17	-15	lr the _ operated
9	16	1	24	lr the _ or
4	13	1	-2	lr the _ played
1	6	-1	-1	lr the _ refused
4	13	1	-2	lr the _ rules
5	16	2	3	lr the _ s
4	19	-4	0	lr the _ says
4	-3	16	4	lr the _ shop
6	10	13	2	lr the _ supporting
15	21	24	8	lr the _ the
-15	-17	-14	3	lr the _ to
11	6	18	6	lr the _ track
10	6	17	6	lr the _ tracks
16	8	28	5	lr the _ train
-17	-4	-11	8	lr the _ was
-16	-13	1	-2	lr the _ were
7	6	16	11	lr the _ when
8	12	-3	19	lr the _ where
10	3	25	-5	lr the _ which
12	20	11	18	lr the _ who
-8	-5	1	4	lr the _ with
9	25	5	18	lr the _ would
2	0	10	1	lr the _ yard
5	-1	-1	0	lr thirteen _ name
21	-1	1	5	lr time _ had
8	3	-7	-16	lr to _ 0
8	20	8	13	lr to _ >
-12	-5	-3	-22	lr to _ Name
-10	-20	12	-1	lr to _ and
0	0	17	5	lr to _ at
-8	-12	-2	-10	lr to _ by
15	29	19	4	lr to _ for
16	28	19	22	lr to _ in
7	-1	-3	1	lr to _ is
17	0	10	6	lr to _ on
22	-2	19	2	lr to _ to
-2	0	7	1	lr to _ was
2	8	17	13	lr to _ where
6	1	0	2	lr to _ windpipe
-1	-2	10	1	lr to _ with
22	58	21	19	lr today _ Name
-5	-21	-28	-26	lr via _ >
7	2	2	2	lr violated _ right
7	-2	-2	0	lr warlords _ and
8	0	18	27	lr was _ >
5	-1	-1	0	lr was _ and
-1	-15	-10	-10	lr watch _ Name
10	1	1	2	lr what _ and
10	2	2	3	lr when _ made
5	-1	-1	0	lr when _ moved
7	1	2	1	lr when _ was
20	20	17	-2	lr with _ >
-8	5	-4	-20	lr with _ Name
24	14	19	4	lr with _ and
5	-1	-1	0	lr with _ spirit
11	2	4	4	lr years _ sold
5	2	2	2	lr young _ along
-25	-1	-8	-5	lw 0
-3	-7	-23	-28	lw <
-6	0	-22	-12	lw a
9	-1	-6	0	lw able
3	-25	-19	-27	lw about
1	6	-1	-1	lw accepted
-2	-3	-18	-17	lw action
-20	-12	-27	-34	lw addition
26	-9	17	-4	lw after
1	15	9	-2	lw again
36	2	20	0	lw against
8	1	3	13	lw age
0	3	-9	-12	lw ahead
-1	-12	18	-7	lw air
8	11	10	17	lw album
22	-4	-1	6	lw all
2	27	-6	-5	lw alliance
16	17	8	27	lw also
5	-1	-1	0	lw although
-10	-26	-11	-11	lw am
7	2	2	2	lw amicus
14	-1	-11	-20	lw an
17	0	21	17	lw and
-2	-8	-4	22	lw annual
0	-4	-6	-15	lw another
11	2	4	4	lw answer
20	18	13	5	lw any
-3	-19	-11	-12	lw approximately
-39	-26	-40	-49	lw are
-7	-11	19	-14	lw area
0	31	13	5	lw around
3	-5	12	-2	lw arrived
9	-1	-6	0	lw artillery
2	-3	-10	4	lw as
10	20	7	3	lw associated
6	30	16	0	lw association
7	11	26	7	lw at
20	3	26	20	lw attack
17	-1	30	2	lw august
21	12	13	0	lw away
2	-5	-7	-19	lw back
18	19	16	34	lw band
-5	9	19	-1	lw bank
-21	-24	5	-12	lw be
-2	-23	-14	1	lw beautiful
-6	2	-16	-16	lw became
-7	-26	-12	-11	lw been
-17	2	-4	-18	lw before
4	20	-5	21	lw being
10	4	-10	-1	lw best
15	-7	-5	-2	lw better
13	18	33	27	lw between
9	-8	-12	-14	lw big
27	4	17	4	lw bill
-23	-25	-31	-32	lw black
3	-1	8	-4	lw boards
10	6	17	6	lw boiler
-1	-5	38	-2	lw born
32	4	20	28	lw both
1	-2	12	-1	lw branches
6	0	-2	2	lw breaks
2	5	4	1	lw brought
5	23	24	7	lw bus
13	11	16	-3	lw but
14	-9	-8	-2	lw by
25	7	19	18	lw campaign
3	16	-1	-7	lw campaigned
16	26	16	-2	lw can
-4	-15	-19	-24	lw candidate
7	1	0	19	lw captain
-9	-20	-1	-18	lw car
-6	-19	-18	-21	lw career
9	3	-5	-6	lw carter
7	0	4	2	lw case
7	-2	-2	0	lw cavalry
3	22	0	-3	lw center
1	20	23	0	lw centre
-2	-4	6	-2	lw century
0	5	-2	-2	lw champion
12	27	4	0	lw champions
5	18	-4	-1	lw championship
14	44	13	13	lw changed
22	1	0	6	lw charge
18	6	21	6	lw china
-33	-13	-5	-25	lw city
-6	8	9	10	lw civil
12	3	12	5	lw class
-11	-13	-5	-15	lw clear
3	37	3	23	lw coalition
-1	-13	4	3	lw come
-6	-17	-16	3	lw coming
5	22	2	-4	lw committee
-19	-1	2	-20	lw communist
12	28	22	3	lw community
7	4	-2	19	lw compared
9	18	3	1	lw competitive
20	-2	3	18	lw composed
-1	-12	-3	-11	lw confused
9	-1	-6	0	lw conscripts
20	15	10	1	lw conservative
1	0	8	3	lw constitutional
1	28	6	2	lw contest
5	-1	-1	0	lw contestants
-11	-13	4	-17	lw contested
4	0	15	0	lw control
2	-4	-1	13	lw cooper
4	-10	8	1	lw could
3	21	23	1	lw council
0	4	30	0	lw county
6	1	18	-2	lw crossing
12	5	11	13	lw cup
4	-5	5	-8	lw currently
1	-3	13	-1	lw daily
10	6	17	6	lw danger
17	15	26	-9	lw day
29	2	5	0	lw death
22	25	4	3	lw defeated
8	8	24	-2	lw defense
5	30	4	-7	lw defensive
-22	0	-12	-27	lw democratic
-19	-28	-30	-30	lw demon
4	-11	-4	-7	lw didnt
-14	-13	-6	-11	lw died
5	16	28	7	lw direct
1	6	-1	-1	lw directors
0	-6	24	0	lw district
1	5	-1	-2	lw division
1	16	20	-3	lw down
-18	-17	-16	-15	lw drive
23	-3	27	-4	lw during
-2	15	-3	0	lw early
15	14	28	5	lw east
-3	13	11	-17	lw elected
-1	-11	5	-8	lw election
7	-8	3	-16	lw elections
1	29	8	4	lw electoral
0	-2	3	12	lw electric
3	-1	9	-1	lw embarked
3	-1	9	-1	lw embarking
7	14	4	1	lw emergency
7	20	17	2	lw engine
3	-1	8	-4	lw engineer
3	4	5	17	lw establish
1	0	8	3	lw establishing
3	18	0	-3	lw eventually
-13	-13	0	-13	lw every
15	1	1	1	lw ex
4	13	1	-2	lw exclusively
4	13	1	-2	lw expenses
14	0	10	-4	lw experience
-16	-22	-20	-21	lw express
-8	-23	-23	-20	lw family
19	9	4	1	lw federal
24	31	-6	-4	lw fellow
1	-8	3	12	lw festival
2	-12	-18	-9	lw few
-8	-14	-3	-12	lw fighter
9	14	3	18	lw filed
13	8	-6	12	lw film
28	16	7	36	lw first
19	5	13	-5	lw five
-19	-27	-3	-14	lw floods
12	20	28	0	lw following
4	14	1	9	lw for
9	31	1	-2	lw force
5	10	28	15	lw forces
9	30	-2	-2	lw foreign
39	24	9	22	lw former
10	15	30	8	lw found
-13	3	-1	-12	lw founded
18	26	0	-6	lw founding
0	11	23	1	lw free
6	-4	3	14	lw friends
0	-12	-7	-6	lw from
-3	-15	-1	-20	lw front
-7	16	10	-20	lw game
-14	0	-15	-18	lw games
6	20	4	1	lw garage
-5	2	1	-12	lw general
-12	-20	-18	-21	lw get
7	-1	-3	1	lw gets
9	-1	-6	0	lw giving
4	8	7	10	lw go
-14	-18	-20	-18	lw got
-28	-25	-21	-12	lw government
24	9	19	18	lw governor
1	6	-1	-1	lw gradual
4	-3	16	4	lw grain
1	27	-5	-7	lw groups
6	1	0	2	lw gym
-6	-8	-17	-25	lw had
6	1	0	2	lw hard
10	-8	6	8	lw has
4	6	-1	-22	lw have
-14	-17	-15	-15	lw hay
4	0	-10	-14	lw he
3	-5	-6	-4	lw hearing
-21	12	-22	-19	lw help
20	4	8	20	lw her
-14	-15	-4	-13	lw high
-5	-10	-7	-12	lw highs
16	8	17	19	lw him
23	20	9	26	lw his
2	6	5	-2	lw hockey
4	24	13	-10	lw home
31	11	3	2	lw hosted
30	8	28	0	lw house
9	-11	-4	-10	lw how
4	12	1	22	lw however
-27	-38	-29	-37	lw if
6	-2	16	0	lw immigrants
5	15	12	17	lw in
11	13	0	-2	lw include
5	19	16	3	lw included
-6	19	20	-5	lw includes
33	20	25	32	lw including
2	22	12	-3	lw independent
9	-16	-15	-15	lw influenced
-10	-6	9	4	lw international
-7	7	13	-5	lw into
-7	-27	15	-3	lw is
-6	-4	1	-3	lw island
-3	-3	13	2	lw issued
3	-2	-8	-7	lw it
19	30	-3	16	lw its
10	6	17	6	lw jersey
3	14	26	8	lw job
-34	-3	4	-31	lw jobs
14	16	11	-6	lw joined
-16	7	-17	-19	lw judge
-6	-31	-19	-15	lw just
4	-15	-11	3	lw kingdom
4	-13	10	-12	lw know
0	-8	-13	3	lw known
17	21	6	-4	lw labor
7	21	23	2	lw labour
-13	7	-10	-21	lw largest
16	28	14	2	lw last
-4	-13	-13	-21	lw later
-4	-19	-10	-11	lw launch
20	27	1	-4	lw leader
19	-1	0	16	lw leadership
-10	8	4	-16	lw league
11	14	26	26	lw led
0	40	12	2	lw left
9	9	21	0	lw liberal
4	26	2	-1	lw liberation
21	8	2	21	lw life
15	18	7	18	lw like
-19	-24	-7	-28	lw line
4	-15	-14	-15	lw list
6	-18	-14	1	lw live
6	21	21	-4	lw local
1	-1	33	1	lw located
6	1	15	3	lw locomotive
-18	-22	-18	-21	lw long
18	1	17	1	lw losing
2	-10	2	-11	lw made
-26	-5	-14	-11	lw main
17	19	22	1	lw major
-3	3	1	-17	lw make
4	-18	3	-13	lw man
6	-9	8	-9	lw managed
-10	21	-4	-8	lw manager
-4	0	18	1	lw many
0	-10	4	13	lw may
-41	-45	-38	-41	lw me
11	52	15	-5	lw member
25	0	-20	-2	lw members
-9	-11	-6	-20	lw merger
3	1	33	4	lw miles
0	-1	0	11	lw minimum
4	16	9	2	lw month
-9	-6	-14	13	lw more
-14	-7	-6	-17	lw morning
19	17	26	15	lw most
13	13	17	20	lw movement
-5	-24	-21	-21	lw much
12	-15	-8	12	lw music
11	-4	-3	-2	lw musical
-3	12	-6	-22	lw my
14	14	21	29	lw name
6	35	26	34	lw national
-4	0	26	-1	lw near
9	23	6	-19	lw new
-15	-20	-4	-32	lw news
-4	-1	-17	2	lw next
17	15	32	11	lw no
0	4	18	2	lw north
0	0	20	-2	lw northern
2	-9	-16	-18	lw not
-25	3	-4	-26	lw now
3	21	20	23	lw number
7	2	2	2	lw obtained
8	16	22	0	lw of
15	3	16	24	lw off
10	32	20	6	lw offered
8	2	27	20	lw official
20	4	9	31	lw old
3	-4	7	-2	lw on
-1	-2	6	-1	lw once
1	20	9	-11	lw one
-7	17	15	-8	lw only
-2	-5	9	0	lw opened
14	11	0	2	lw opposition
8	2	-3	20	lw or
10	6	-7	11	lw order
-4	5	-7	-12	lw organization
20	21	-1	-6	lw original
13	3	32	-15	lw other
26	42	12	13	lw our
12	0	6	13	lw out
-7	4	-1	-22	lw over
11	2	4	4	lw owed
5	2	2	2	lw paper
-2	-2	24	5	lw park
21	7	11	16	lw parliament
0	-18	1	-20	lw part
7	-4	-5	12	lw participated
10	20	7	3	lw participation
-2	32	-7	16	lw parties
-8	15	-30	-17	lw party
-13	2	-15	-12	lw past
6	1	0	2	lw paydays
19	7	24	-3	lw peace
22	24	6	-7	lw people
-3	-2	13	15	lw planning
-6	25	1	-6	lw play
12	24	0	31	lw played
4	17	0	-7	lw player
-7	16	-15	-9	lw points
-4	14	0	-18	lw political
-5	-10	-7	-12	lw posting
6	1	0	2	lw pounds
0	16	7	-5	lw present
1	-1	4	10	lw presented
-17	-3	-19	-19	lw president
35	13	3	1	lw presidential
21	2	4	19	lw previously
15	-6	17	6	lw prince
7	2	2	2	lw procedure
1	9	-14	16	lw professor
21	-11	17	15	lw program
17	12	3	-2	lw progressive
-26	-4	-33	-30	lw project
-2	21	15	2	lw public
-7	0	-2	-12	lw radio
2	4	5	17	lw raised
9	28	-4	-6	lw ran
-1	-1	10	-1	lw rating
-8	-1	-1	-14	lw re
-22	-37	-34	-40	lw read
5	-2	-2	-1	lw reading
10	-1	14	7	lw reason
1	-11	-7	-13	lw record
8	-10	-2	-11	lw recorded
-1	-2	6	-1	lw reduced
-2	-5	17	15	lw regional
3	27	16	19	lw released
-9	-6	6	-6	lw religious
11	3	18	4	lw remained
7	16	10	-3	lw reorganized
8	19	23	1	lw represented
5	-8	-16	-16	lw republican
1	6	-1	-1	lw reputation
-23	-25	-26	-33	lw result
-1	7	8	-9	lw right
7	18	11	-3	lw rights
3	0	9	23	lw rock
5	19	8	3	lw room
-26	-18	-12	-26	lw royal
-18	-6	-19	-20	lw ruling
4	-3	16	4	lw runaround
8	7	36	33	lw s
-1	4	-15	-15	lw same
5	10	25	-2	lw says
1	6	-1	-1	lw schism
8	26	28	7	lw school
-12	1	-11	-9	lw scouts
21	29	8	1	lw season
3	21	11	2	lw seat
-10	-3	-15	-22	lw second
27	2	-2	-4	lw secretary
4	-3	16	4	lw secured
11	2	4	4	lw seems
13	-1	-2	2	lw self
21	17	1	5	lw senators
-18	-22	-13	-18	lw send
23	19	14	2	lw senior
15	0	2	19	lw separate
3	5	3	24	lw series
-5	-6	-10	-17	lw served
5	8	17	2	lw service
20	23	14	27	lw she
-19	-3	-4	-20	lw shot
-1	-1	10	-1	lw showroom
9	3	18	2	lw signal
9	23	18	1	lw signed
4	-3	16	4	lw signs
10	10	7	0	lw since
-13	-19	-19	-15	lw sister
7	-1	-3	1	lw slut
5	-16	-19	-19	lw so
10	28	-3	-3	lw social
14	26	1	4	lw socialist
-1	28	11	-6	lw society
9	-1	-6	0	lw soldiers
7	-2	-2	0	lw solicited
19	35	-1	2	lw some
3	15	18	20	lw south
3	0	10	19	lw special
0	13	12	4	lw spirit
1	0	13	0	lw sport
-12	-14	19	5	lw start
29	25	18	6	lw state
19	-1	31	21	lw states
5	-6	23	-9	lw station
-3	-5	9	-2	lw stations
18	2	17	3	lw steel
5	-11	6	-9	lw still
9	8	9	-5	lw street
10	3	18	5	lw studio
7	-2	-2	0	lw subdue
5	2	14	-2	lw subsequently
12	25	13	-12	lw such
-9	-7	2	12	lw support
26	7	0	-3	lw supported
-1	-2	6	-1	lw surrounding
3	22	19	-2	lw taken
-10	9	-10	-16	lw talks
4	9	2	-1	lw tank
21	13	3	-2	lw team
3	18	4	2	lw teams
7	2	2	2	lw telephone
16	24	5	3	lw tells
5	18	12	9	lw ten
-3	-16	-13	-12	lw test
9	19	-3	-7	lw than
3	2	8	-22	lw that
-9	-5	3	-2	lw the
-12	1	-15	14	lw their
29	-4	18	16	lw then
-6	-14	-13	-11	lw there
-12	-2	1	-15	lw these
-13	16	-3	18	lw they
6	-12	-8	-12	lw think
-22	-15	-12	-11	lw this
-15	-9	13	-15	lw those
1	0	-15	-19	lw three
8	30	11	0	lw through
-10	2	-21	-1	lw time
4	22	1	-5	lw times
9	-4	-2	-1	lw titled
11	-16	-2	-2	lw to
14	0	13	-18	lw today
-12	0	-14	-19	lw together
-23	-23	2	-18	lw tomorrow
-23	-13	-19	-20	lw top
2	16	21	-1	lw tour
-3	8	1	-8	lw tower
-1	-1	31	0	lw town
-13	-21	5	-12	lw track
-8	-13	7	-13	lw tracks
-6	-5	19	-7	lw train
0	-6	-5	11	lw trains
-2	0	7	1	lw trestles
-2	0	7	1	lw trips
1	-20	-1	-1	lw troops
18	17	7	4	lw two
2	2	4	19	lw typical
-11	-25	-27	-8	lw under
6	39	-2	1	lw union
27	16	23	27	lw united
14	30	8	3	lw units
-14	-10	-19	-22	lw university
11	1	9	4	lw until
24	2	-3	-6	lw up
6	1	0	2	lw upcoming
13	7	-11	-16	lw us
6	27	27	1	lw use
-18	-22	-24	-8	lw used
-29	-8	-9	-27	lw via
17	5	6	-4	lw vice
-31	-23	-33	-30	lw video
2	-3	20	-1	lw village
10	17	2	1	lw votes
7	-1	0	0	lw waiting
7	2	2	2	lw wake
-20	5	-11	-2	lw war
7	20	2	23	lw was
14	19	-5	-4	lw watch
-8	-11	-20	-22	lw we
-5	-9	28	-7	lw week
3	7	17	-4	lw well
16	24	34	12	lw were
-10	0	15	-9	lw west
8	0	29	-10	lw western
24	3	6	5	lw what
8	0	-9	-13	lw when
6	-13	-16	-18	lw where
-18	-2	-25	-34	lw which
-5	-12	-26	-27	lw while
16	12	14	1	lw white
39	17	9	-4	lw who
6	6	10	-6	lw why
-13	-2	-1	-8	lw will
-20	-25	-9	-28	lw win
-6	-17	-11	4	lw winner
10	18	-15	8	lw with
4	16	23	1	lw within
-5	17	9	-2	lw won
7	-1	0	0	lw woodworking
-18	-20	-19	-28	lw work
12	16	11	1	lw workers
-12	14	9	-16	lw world
-18	-18	-17	-27	lw would
-2	0	7	1	lw wye
19	4	0	6	lw year
21	-6	4	-9	lw years
-25	-16	-16	-31	lw you
12	-10	-28	-22	lw your
-15	-17	-28	-5	mid a
3	12	-2	0	mid academy
12	46	1	-9	mid air
-3	12	-20	-17	mid and
6	20	1	0	mid arts
9	28	-4	-6	mid assembly
10	3	31	0	mid central
8	21	19	-4	mid city
17	4	3	38	mid civil
10	36	2	1	mid communist
8	28	4	1	mid conservative
6	8	20	1	mid county
12	44	0	-3	mid democratic
12	33	0	-3	mid department
13	4	1	31	mid film
-10	-3	-14	-17	mid football
-7	8	-32	-32	mid for
8	19	2	1	mid foreign
7	25	-2	-3	mid front
16	38	6	0	mid hall
-7	-9	-17	-17	mid hockey
-26	-35	-34	-34	mid i
-19	-25	-23	-7	mid in
-10	8	-13	7	mid international
12	44	5	1	mid labor
15	36	12	11	mid labour
1	21	-1	-2	mid league
11	22	0	25	mid liberal
8	6	-2	12	mid liberation
5	35	-4	-5	mid medical
9	33	-3	-1	mid national
-6	19	-17	-17	mid new
4	18	1	5	mid northern
6	9	8	0	mid of
-2	13	-12	-14	mid on
17	35	1	4	mid order
19	65	-3	3	mid party
-7	-1	-17	-17	mid policy
-9	-10	-19	-16	mid political
9	28	1	1	mid progressive
10	24	6	4	mid republican
-12	-7	-18	-20	mid research
9	27	3	-4	mid school
-9	1	-23	-29	mid social
11	32	0	-2	mid socialist
15	8	28	2	mid south
4	11	1	16	mid spring
3	16	16	0	mid states
-10	-7	-36	-16	mid the
-9	0	-18	-20	mid to
5	34	-2	-2	mid union
11	34	-5	-3	mid united
8	11	0	45	mid war
-4	-9	-15	-6	mid world
-1	5	0	5	opens false
-2	-10	-9	-11	opens true
-15	-4	-8	-12	part 1 0
43	3	3	-3	part 1 1
-11	-2	-6	-5	part n 0
3	1	-1	-10	r1 's 0
30	21	36	7	r1 's Name
15	-8	-5	1	r1 's army
26	2	2	8	r1 's been
7	2	2	2	r1 's behalf
6	0	-1	0	r1 's biography
10	1	1	2	r1 's crude
9	-1	-6	0	r1 's encampment
-3	-12	-9	-9	r1 's family
30	-2	0	5	r1 's father
20	1	8	7	r1 's first
-1	-1	10	-1	r1 's football
8	15	-4	5	r1 's former
10	20	7	3	r1 's founder
6	0	-2	2	r1 's house
7	2	2	2	r1 's husband
21	2	-1	3	r1 's life
5	-1	-1	0	r1 's name
4	5	22	5	r1 's national
14	0	9	3	r1 's only
9	0	2	1	r1 's own
22	-2	2	3	r1 's parents
-2	-4	-4	16	r1 's passing
5	-1	-1	0	r1 's passion
9	-1	-6	0	r1 's plans
5	15	2	-1	r1 's post
12	1	-6	1	r1 's right
6	0	7	3	r1 's royal
5	-1	-1	0	r1 's style
6	1	0	2	r1 's windpipe
6	1	0	2	r1 's younger
-16	-6	-9	-2	r1 0
-4	-2	-8	-11	r1 1 's 0
24	22	36	6	r1 1 's Name
13	-2	-4	0	r1 1 's army
22	3	1	9	r1 1 's been
7	2	2	2	r1 1 's behalf
10	1	1	2	r1 1 's crude
9	-1	-6	0	r1 1 's encampment
-3	-12	-9	-9	r1 1 's family
20	-5	-3	6	r1 1 's father
20	1	8	7	r1 1 's first
-1	-1	10	-1	r1 1 's football
8	15	-4	5	r1 1 's former
10	20	7	3	r1 1 's founder
6	0	-2	2	r1 1 's house
7	2	2	2	r1 1 's husband
21	2	-1	3	r1 1 's life
5	-1	-1	0	r1 1 's name
4	5	22	5	r1 1 's national
14	0	9	3	r1 1 's only
8	0	2	1	r1 1 's own
7	2	2	2	r1 1 's parents
-2	-4	-4	16	r1 1 's passing
5	-1	-1	0	r1 1 's passion
9	-1	-6	0	r1 1 's plans
12	1	-6	1	r1 1 's right
1	2	10	4	r1 1 's royal
5	-1	-1	0	r1 1 's style
6	1	0	2	r1 1 's windpipe
6	1	0	2	r1 1 's younger
-9	-6	-10	-17	r1 1 0
-8	-4	2	-3	r1 1 Name
-14	3	8	8	r1 1 a
-23	-27	-21	-22	r1 1 about
9	-1	-6	0	r1 1 accepted
4	-1	8	2	r1 1 added
-2	20	23	-1	r1 1 after
-1	-2	10	1	r1 1 agent
-8	-27	-6	-19	r1 1 all
5	2	2	2	r1 1 along
17	-5	-15	4	r1 1 also
-17	1	-3	-16	r1 1 an
8	17	18	18	r1 1 and
-15	11	-14	-6	r1 1 are
-17	-25	-21	-20	r1 1 arrived
7	-1	-3	1	r1 1 arrives
21	1	3	8	r1 1 as
10	1	1	2	r1 1 assisted
-20	-19	-3	-13	r1 1 at
4	1	32	6	r1 1 attack
10	20	7	3	r1 1 attempted
10	2	2	3	r1 1 attended
3	26	13	4	r1 1 based
21	13	16	3	r1 1 became
-1	22	7	1	r1 1 before
-3	-4	-2	-6	r1 1 began
7	-1	-3	1	r1 1 believes
23	3	11	6	r1 1 born
29	3	3	12	r1 1 broke
13	8	5	18	r1 1 but
-8	-13	1	-18	r1 1 by
0	-4	6	-2	r1 1 c
-2	-4	-5	16	r1 1 cabinet
6	0	-2	2	r1 1 calls
20	20	21	0	r1 1 campaign
5	-8	9	15	r1 1 can
2	8	0	1	r1 1 candidate
-9	-11	-8	-8	r1 1 car
-9	-10	-7	-7	r1 1 cars
5	-16	-14	-14	r1 1 case
-8	-9	-7	-7	r1 1 central
-11	-10	-4	-8	r1 1 champion
-16	13	-15	-13	r1 1 chief
0	0	18	3	r1 1 china
-2	-4	6	-2	r1 1 coach
21	12	6	2	r1 1 could
0	-1	5	17	r1 1 dates
-13	7	9	-12	r1 1 day
6	1	-2	0	r1 1 decided
-11	-3	-1	-5	r1 1 derived
10	20	7	3	r1 1 describes
-15	-20	-2	-14	r1 1 design
14	11	-1	2	r1 1 did
6	1	0	2	r1 1 down
-8	-1	14	5	r1 1 during
10	6	17	6	r1 1 engineer
4	-3	16	4	r1 1 evident
-2	0	7	1	r1 1 extension
1	-1	15	12	r1 1 final
10	-13	-13	-9	r1 1 finished
-13	-14	-9	-17	r1 1 for
1	6	12	24	r1 1 forces
-18	-18	-14	-14	r1 1 forward
2	-8	15	9	r1 1 from
3	27	5	2	r1 1 front
6	1	0	2	r1 1 gained
-15	-25	-18	-18	r1 1 get
8	-1	-1	2	r1 1 gets
17	5	11	22	r1 1 give
-4	-21	-17	-14	r1 1 got
-17	-21	-4	-13	r1 1 governor
4	15	-1	0	r1 1 guitar
7	-1	0	0	r1 1 guitars
-1	-5	-11	-10	r1 1 had
12	16	12	-13	r1 1 has
3	1	-1	-12	r1 1 have
-8	-4	-1	-17	r1 1 he
0	28	7	4	r1 1 head
-1	-8	-6	-6	r1 1 her
7	2	2	2	r1 1 herself
-17	-18	-12	-17	r1 1 high
-2	19	3	16	r1 1 his
6	9	-6	-6	r1 1 how
-30	-24	-28	-29	r1 1 if
-14	-5	-3	-4	r1 1 in
-26	-14	-11	-24	r1 1 into
1	6	-1	-1	r1 1 investigated
0	-3	3	7	r1 1 is
-8	-19	-15	-17	r1 1 it
-14	-20	-21	-18	r1 1 joined
-11	-25	-25	-23	r1 1 just
3	9	-13	-10	r1 1 later
26	11	1	9	r1 1 led
-15	-6	-16	-18	r1 1 like
-21	-21	-10	-23	r1 1 located
10	6	17	6	r1 1 locomotive
0	14	15	3	r1 1 locomotives
3	-25	-19	-15	r1 1 lol
19	3	-9	9	r1 1 made
-28	-25	-20	-24	r1 1 make
-7	-12	24	-2	r1 1 man
-31	-33	-33	-25	r1 1 me
-18	-7	-18	-21	r1 1 members
-18	0	-16	-14	r1 1 men
-20	-3	-12	-18	r1 1 more
-17	-19	-15	-14	r1 1 morning
3	-3	0	12	r1 1 moved
-21	-15	2	4	r1 1 my
-14	-15	9	-15	r1 1 near
-26	-27	-23	-20	r1 1 need
5	0	0	1	r1 1 needed
16	-1	22	0	r1 1 new
-29	-30	-27	-23	r1 1 night
-11	-24	-20	-20	r1 1 no
-15	-2	2	-16	r1 1 not
10	1	1	2	r1 1 noticed
-23	-31	-7	-17	r1 1 now
-22	-37	-26	-31	r1 1 of
17	-6	4	0	r1 1 off
-6	-7	12	12	r1 1 officials
3	-9	4	-12	r1 1 on
-5	-20	-3	-14	r1 1 one
2	-3	12	1	r1 1 opened
-13	-6	-17	-15	r1 1 operated
3	-10	8	-20	r1 1 or
-24	-24	-20	-19	r1 1 our
-1	-15	-12	-10	r1 1 out
-19	5	-5	-16	r1 1 over
7	-1	0	0	r1 1 picked
11	2	4	4	r1 1 pinpoints
9	-1	-6	0	r1 1 planned
21	11	6	5	r1 1 played
3	22	35	7	r1 1 police
11	2	4	4	r1 1 pooled
6	0	18	9	r1 1 power
10	1	1	2	r1 1 published
11	2	4	4	r1 1 pulled
5	-17	-15	-9	r1 1 ran
1	6	-1	-1	r1 1 refused
20	2	3	6	r1 1 returned
11	2	4	4	r1 1 returns
-10	-2	-14	-13	r1 1 rules
17	16	32	21	r1 1 s
-28	-29	-11	-24	r1 1 say
25	21	21	9	r1 1 says
4	-3	16	4	r1 1 shop
-9	7	19	-5	r1 1 should
5	2	2	2	r1 1 showed
6	0	-2	2	r1 1 slept
-30	-30	-22	-25	r1 1 so
11	2	4	4	r1 1 sold
-20	-22	-6	-17	r1 1 some
5	3	18	5	r1 1 southbound
5	-1	-1	0	r1 1 spirit
5	0	4	0	r1 1 started
4	-3	16	4	r1 1 superintendent
7	11	16	3	r1 1 supporting
-6	1	-18	-18	r1 1 that
-21	5	-6	-1	r1 1 the
29	3	19	9	r1 1 then
-8	9	10	-8	r1 1 they
-11	1	-7	-17	r1 1 this
-18	-19	-18	-16	r1 1 three
-34	-35	-33	-30	r1 1 time
4	3	9	-12	r1 1 to
9	14	-7	-11	r1 1 today
18	23	4	7	r1 1 took
-13	-16	-6	-20	r1 1 tour
11	6	18	6	r1 1 track
10	6	17	6	r1 1 tracks
16	12	24	9	r1 1 train
8	2	0	3	r1 1 trained
7	-1	-3	1	r1 1 tries
-29	-29	-26	-25	r1 1 up
-9	-14	5	-7	r1 1 used
-14	12	24	-8	r1 1 via
7	20	-8	-10	r1 1 video
25	-1	6	15	r1 1 was
16	15	20	-2	r1 1 we
10	-1	-15	-19	r1 1 were
1	-12	-13	-10	r1 1 what
4	-4	-4	19	r1 1 when
14	2	31	18	r1 1 where
-6	-2	-5	-4	r1 1 which
-2	-10	13	-19	r1 1 who
1	4	-14	-12	r1 1 why
6	6	14	-3	r1 1 will
-6	5	-11	-14	r1 1 winning
-18	5	-10	-11	r1 1 wins
-9	-25	-11	-16	r1 1 with
12	12	-12	-6	r1 1 won
32	18	14	0	r1 1 would
-12	-13	0	-11	r1 1 yard
2	-4	-20	-13	r1 1 you
-25	-26	-21	-21	r1 1 your
21	21	34	7	r1 1000 's Name
13	-2	-4	0	r1 1000 's army
10	1	1	2	r1 1000 's crude
9	-1	-6	0	r1 1000 's encampment
20	2	6	7	r1 1000 's first
-1	-1	10	-1	r1 1000 's football
6	0	-2	2	r1 1000 's house
5	-1	-1	0	r1 1000 's name
-1	-1	10	-1	r1 1000 's only
-2	-4	-4	16	r1 1000 's passing
5	-1	-1	0	r1 1000 's passion
9	-1	-6	0	r1 1000 's plans
9	-1	-6	0	r1 1000 's right
5	-1	-1	0	r1 1000 's style
6	1	0	2	r1 1000 's windpipe
6	1	0	2	r1 1000 's younger
-22	-1	0	-5	r1 1000 0
-3	-9	2	-17	r1 1000 >
-10	-6	8	5	r1 1000 Name
-9	16	20	19	r1 1000 a
9	-1	-6	0	r1 1000 accepted
7	1	10	4	r1 1000 added
1	21	24	7	r1 1000 after
2	0	10	1	r1 1000 agent
34	12	0	21	r1 1000 also
7	25	25	23	r1 1000 and
-14	5	-11	-4	r1 1000 are
-18	-15	-14	-13	r1 1000 arrived
36	28	24	0	r1 1000 as
10	1	1	2	r1 1000 assisted
-11	6	7	-17	r1 1000 at
4	1	32	6	r1 1000 attack
10	2	2	3	r1 1000 attended
22	17	19	6	r1 1000 became
5	31	5	4	r1 1000 before
9	11	11	6	r1 1000 began
22	2	2	7	r1 1000 born
27	1	3	10	r1 1000 broke
18	9	6	25	r1 1000 but
5	-13	14	-5	r1 1000 by
0	-4	6	-2	r1 1000 c
-2	-4	-5	16	r1 1000 cabinet
6	0	-2	2	r1 1000 calls
13	0	19	23	r1 1000 can
2	8	0	1	r1 1000 candidate
0	0	18	3	r1 1000 china
-2	-4	6	-2	r1 1000 coach
0	-1	5	17	r1 1000 dates
6	1	-2	0	r1 1000 decided
-11	-3	-1	-5	r1 1000 derived
-15	-20	-2	-14	r1 1000 design
14	11	-1	2	r1 1000 did
6	1	0	2	r1 1000 down
8	19	20	-1	r1 1000 during
4	-3	16	4	r1 1000 evident
10	-13	-13	-9	r1 1000 finished
-9	-30	-13	-35	r1 1000 for
9	2	20	31	r1 1000 forces
-10	-3	9	-10	r1 1000 from
6	1	0	2	r1 1000 gained
7	-1	0	0	r1 1000 guitar
7	-1	0	0	r1 1000 guitars
9	9	5	-1	r1 1000 had
16	24	28	3	r1 1000 has
-11	-30	-6	-20	r1 1000 have
-17	-18	-12	-17	r1 1000 high
-10	13	25	13	r1 1000 in
1	6	-1	-1	r1 1000 investigated
-3	6	11	14	r1 1000 is
16	3	-7	-3	r1 1000 it
-15	-20	-21	-19	r1 1000 joined
1	-7	2	-4	r1 1000 like
0	14	15	3	r1 1000 locomotives
11	9	-3	12	r1 1000 made
1	4	31	8	r1 1000 man
3	-3	0	12	r1 1000 moved
-10	-12	12	-11	r1 1000 near
-17	-14	-12	-11	r1 1000 no
10	1	1	2	r1 1000 noticed
1	-16	-5	-16	r1 1000 of
6	5	18	21	r1 1000 officials
-1	5	18	1	r1 1000 on
-13	-6	-17	-15	r1 1000 operated
3	-6	3	-20	r1 1000 or
-7	20	11	-4	r1 1000 over
7	-1	0	0	r1 1000 picked
9	-1	-6	0	r1 1000 planned
16	9	3	1	r1 1000 played
3	-7	32	7	r1 1000 police
10	1	1	2	r1 1000 published
1	6	-1	-1	r1 1000 refused
20	2	3	6	r1 1000 returned
4	13	1	-2	r1 1000 rules
18	16	22	20	r1 1000 s
9	0	8	-4	r1 1000 says
4	-3	16	4	r1 1000 shop
0	15	28	2	r1 1000 should
6	0	-2	2	r1 1000 slept
5	3	18	5	r1 1000 southbound
5	-1	-1	0	r1 1000 spirit
5	0	4	0	r1 1000 started
4	-3	16	4	r1 1000 superintendent
7	11	16	3	r1 1000 supporting
-21	6	-15	-18	r1 1000 that
-33	-10	-5	-12	r1 1000 the
26	3	19	8	r1 1000 then
8	19	16	-4	r1 1000 this
-6	-3	7	-13	r1 1000 to
-5	13	-11	-13	r1 1000 today
18	23	4	7	r1 1000 took
4	2	11	1	r1 1000 tour
8	2	0	3	r1 1000 trained
4	-3	16	4	r1 1000 used
-13	13	23	-7	r1 1000 via
24	4	7	11	r1 1000 was
10	-1	27	-6	r1 1000 where
-9	-13	-7	-26	r1 1000 which
-14	-5	18	-14	r1 1000 who
-10	-7	1	-17	r1 1000 will
10	20	3	-1	r1 1000 winning
7	-15	-1	-1	r1 1000 with
23	26	3	10	r1 1000 won
33	20	22	3	r1 1000 would
2	0	10	1	r1 1000 yard
10	4	-13	-11	r1 1000 you
1	0	8	3	r1 1001 's national
-8	5	-17	-17	r1 1001 >
-2	-26	-2	-19	r1 1001 Name
26	4	5	9	r1 1001 also
0	26	27	1	r1 1001 and
8	2	9	4	r1 1001 give
29	2	8	6	r1 1001 had
25	20	17	7	r1 1001 in
19	0	24	3	r1 1001 is
32	-4	2	11	r1 1001 says
35	3	4	5	r1 1001 was
4	0	17	9	r1 1011 's Name
8	15	-4	5	r1 1011 's former
15	15	12	-9	r1 1011 0
2	-5	-19	-4	r1 1011 >
27	0	13	-4	r1 1011 Name
21	1	16	3	r1 1011 a
-2	0	7	1	r1 1011 agent
0	-15	-15	-20	r1 1011 and
7	-1	-3	1	r1 1011 arrives
3	2	18	5	r1 1011 at
7	-1	-3	1	r1 1011 believes
8	12	4	1	r1 1011 but
-2	0	7	1	r1 1011 extension
19	3	22	3	r1 1011 from
8	-1	-1	2	r1 1011 gets
14	18	1	10	r1 1011 has
29	18	12	3	r1 1011 in
27	-12	7	-3	r1 1011 is
5	0	0	1	r1 1011 needed
5	0	0	1	r1 1011 now
21	-12	-3	-5	r1 1011 on
5	0	0	1	r1 1011 opened
5	-5	22	-2	r1 1011 s
5	0	0	1	r1 1011 says
5	-12	-1	-11	r1 1011 the
25	5	23	18	r1 1011 to
7	-1	-3	1	r1 1011 tries
-15	-20	-3	-27	r1 1011 was
-3	-1	9	1	r1 1011 with
7	-1	-3	1	r1 1011 would
11	2	4	4	r1 1100 's been
7	2	2	2	r1 1100 's behalf
-3	-12	-9	-9	r1 1100 's family
10	20	7	3	r1 1100 's founder
7	2	2	2	r1 1100 's husband
7	2	2	2	r1 1100 's life
8	0	2	1	r1 1100 's own
7	2	2	2	r1 1100 's parents
7	2	2	2	r1 1100 's right
-26	-36	-37	-42	r1 1100 0
-1	10	5	15	r1 1100 >
-16	9	-5	-32	r1 1100 Name
-34	-22	-30	-13	r1 1100 a
-23	-27	-21	-22	r1 1100 about
0	14	15	-3	r1 1100 after
-22	-24	-22	-22	r1 1100 all
0	-15	3	4	r1 1100 and
-23	-17	-22	-26	r1 1100 are
10	-10	3	12	r1 1100 as
-22	-22	-29	-12	r1 1100 at
10	20	7	3	r1 1100 attempted
-8	-10	2	-9	r1 1100 before
-9	6	-1	3	r1 1100 but
-18	-2	-20	-23	r1 1100 by
-9	-11	-8	-8	r1 1100 car
-9	-10	-7	-7	r1 1100 cars
10	20	7	3	r1 1100 describes
-16	-16	-3	2	r1 1100 during
10	6	17	6	r1 1100 engineer
-8	19	12	13	r1 1100 for
-18	-18	-14	-14	r1 1100 forward
-14	-35	-34	-31	r1 1100 from
3	27	5	2	r1 1100 front
-8	-18	-14	-12	r1 1100 had
-8	-1	-12	-21	r1 1100 has
-10	17	-6	-5	r1 1100 have
-1	-8	-6	-6	r1 1100 her
7	2	2	2	r1 1100 herself
-17	-25	-27	-13	r1 1100 in
-35	-40	-32	-33	r1 1100 into
-8	-10	-23	-12	r1 1100 is
-24	-26	-19	-18	r1 1100 it
-19	-5	-20	-18	r1 1100 like
10	6	17	6	r1 1100 locomotive
-28	-26	-21	-22	r1 1100 me
-17	-19	-15	-14	r1 1100 morning
-34	-34	-33	-34	r1 1100 my
-19	-20	-17	-16	r1 1100 night
-20	-24	-21	-22	r1 1100 no
-21	-26	-19	-17	r1 1100 now
-45	-36	-31	-30	r1 1100 of
-57	-54	-42	-47	r1 1100 on
-34	-33	-32	-28	r1 1100 or
-24	-24	-20	-19	r1 1100 our
-36	-33	-27	-27	r1 1100 out
-21	-35	-24	-23	r1 1100 over
11	2	4	4	r1 1100 pinpoints
11	2	4	4	r1 1100 pooled
11	2	4	4	r1 1100 power
11	2	4	4	r1 1100 pulled
11	2	4	4	r1 1100 returns
-11	22	13	-5	r1 1100 says
11	2	4	4	r1 1100 sold
-22	-23	-19	-18	r1 1100 some
-38	-42	-29	-29	r1 1100 that
-6	16	0	10	r1 1100 the
-37	-40	-37	-28	r1 1100 this
-18	-19	-18	-16	r1 1100 three
-27	-27	-27	-24	r1 1100 time
-31	-3	-19	-18	r1 1100 to
10	6	17	6	r1 1100 track
10	6	17	6	r1 1100 tracks
16	12	24	9	r1 1100 train
-28	-28	-24	-24	r1 1100 up
-26	-25	-17	-23	r1 1100 video
12	0	-6	18	r1 1100 was
-13	-8	-8	-1	r1 1100 when
3	0	15	15	r1 1100 where
-6	5	-1	11	r1 1100 which
7	5	-5	0	r1 1100 will
-28	-16	-25	-23	r1 1100 with
16	8	-1	-2	r1 1100 won
-32	-32	-22	-22	r1 1100 you
-25	-26	-21	-21	r1 1100 your
5	2	2	2	r1 1101 's father
16	-11	-6	-11	r1 1101 0
-32	-31	-30	-29	r1 1101 Name
5	2	2	2	r1 1101 along
5	2	2	2	r1 1101 also
27	-2	-3	0	r1 1101 and
5	2	2	2	r1 1101 began
5	2	2	2	r1 1101 showed
27	1	-1	-2	r1 1101 was
0	3	6	0	r1 >
10	10	6	16	r1 a
-11	-18	0	-11	r1 about
9	-1	-6	0	r1 accepted
4	-1	8	2	r1 added
3	13	24	11	r1 after
-11	-2	11	-9	r1 against
5	2	21	4	r1 agent
-9	-15	-6	-19	r1 all
3	15	17	-6	r1 alliance
9	15	1	5	r1 along
15	15	-2	6	r1 also
19	-4	-7	-7	r1 among
1	8	-5	-14	r1 an
15	17	11	23	r1 and
-9	-4	-20	-20	r1 announced
-10	16	-16	10	r1 are
-17	-25	-21	-20	r1 arrived
7	-1	-3	1	r1 arrives
19	3	8	18	r1 as
7	0	0	6	r1 assisted
-14	-18	7	-3	r1 at
-10	-11	18	-9	r1 attack
10	20	7	3	r1 attempted
13	19	-1	4	r1 attended
-10	6	-1	-11	r1 based
24	17	17	3	r1 became
-6	19	2	-4	r1 before
-3	-4	-2	-6	r1 began
-15	-8	-24	-11	r1 being
7	-1	-3	1	r1 believes
-18	-19	7	-20	r1 between
8	-16	-16	-14	r1 bill
34	-3	4	3	r1 born
29	3	3	12	r1 broke
3	17	16	-5	r1 bus
14	8	6	20	r1 but
-13	-19	-5	-17	r1 by
0	-4	6	-2	r1 c
-2	-3	-5	16	r1 cabinet
18	1	2	6	r1 calls
20	20	21	0	r1 campaign
9	-7	12	16	r1 can
1	29	1	5	r1 candidate
-9	-11	-8	-8	r1 car
-9	-10	-7	-7	r1 cars
2	-13	-10	-20	r1 case
-21	-22	-19	-16	r1 central
-11	-10	-4	-8	r1 champion
-16	13	-15	-13	r1 chief
-13	-17	1	-15	r1 china
10	0	1	-1	r1 claimed
-2	-4	6	-2	r1 coach
6	10	35	7	r1 confirms
16	10	23	2	r1 could
0	-1	5	17	r1 dates
-21	-2	-2	-18	r1 day
6	1	-2	0	r1 decided
10	-1	9	3	r1 delayed
-11	-3	-1	-5	r1 derived
24	21	6	4	r1 describes
-15	-20	-2	-14	r1 design
18	8	-1	3	r1 did
11	-6	6	1	r1 died
16	-4	-4	-4	r1 dies
6	1	0	2	r1 down
0	-1	0	11	r1 drawings
-3	7	16	7	r1 during
15	22	25	7	r1 east
29	20	14	7	r1 ends
11	4	15	4	r1 engineer
11	1	6	27	r1 era
4	-3	16	4	r1 evident
-2	0	7	1	r1 extension
-6	2	10	-16	r1 family
1	-1	15	12	r1 final
9	9	-6	-9	r1 finished
4	23	-1	2	r1 flight
-14	-8	-2	-11	r1 for
1	6	12	24	r1 forces
16	24	-3	18	r1 formed
10	-2	0	17	r1 former
-18	-18	-14	-14	r1 forward
19	0	8	3	r1 found
-15	-15	2	-17	r1 founded
-4	2	5	7	r1 from
3	27	5	2	r1 front
6	1	0	2	r1 gained
8	21	2	19	r1 games
-14	-16	-9	-26	r1 general
8	-11	-13	-10	r1 get
2	-19	-10	-8	r1 gets
17	5	11	22	r1 give
-4	-21	-17	-14	r1 got
4	14	22	1	r1 government
-18	-22	-3	-14	r1 governor
4	15	-1	0	r1 guitar
7	-1	0	0	r1 guitars
-1	4	-11	-19	r1 had
9	17	19	8	r1 has
6	23	-9	-14	r1 have
6	15	5	1	r1 he
0	28	7	4	r1 head
5	-12	-5	-5	r1 her
7	2	2	2	r1 herself
-11	-18	-12	-17	r1 high
8	-12	-12	-15	r1 himself
-2	19	3	16	r1 his
-8	-1	-15	-18	r1 home
0	-1	-12	-16	r1 how
-30	-24	-28	-29	r1 if
-7	2	4	4	r1 in
2	25	4	6	r1 incumbent
-10	9	-8	2	r1 into
3	14	-3	-4	r1 investigated
-1	2	10	15	r1 is
-15	-29	-27	-30	r1 it
0	-1	1	12	r1 jackpot
-11	-20	-21	-17	r1 joined
1	-20	-3	-21	r1 just
7	7	-14	-10	r1 later
0	22	6	-7	r1 leader
30	17	5	5	r1 led
-22	-16	-21	-22	r1 like
-21	-6	-14	-24	r1 located
10	6	17	6	r1 locomotive
0	14	15	3	r1 locomotives
3	-25	-19	-15	r1 lol
9	23	-5	-8	r1 lost
19	7	-5	15	r1 made
-28	-25	-20	-24	r1 make
-5	-1	25	-2	r1 man
-13	-1	-18	-14	r1 may
-32	-33	-34	-31	r1 me
-18	-6	-18	-21	r1 members
-13	10	-13	-10	r1 men
-20	-3	-12	-18	r1 more
-17	-19	-15	-14	r1 morning
4	3	1	13	r1 moved
-18	-8	-20	-24	r1 music
2	-16	3	7	r1 my
28	-2	1	4	r1 n 's Name
6	0	-1	0	r1 n 's biography
7	-2	-1	0	r1 n 's royal
-12	-5	1	7	r1 n 0
11	12	-4	7	r1 n Name
37	18	-1	22	r1 n a
13	-4	15	16	r1 n after
6	13	26	5	r1 n against
12	16	-2	2	r1 n all
8	29	18	-1	r1 n also
24	16	5	2	r1 n an
18	13	0	15	r1 n and
5	12	-14	13	r1 n are
13	9	8	13	r1 n as
5	-4	18	10	r1 n at
14	10	0	-1	r1 n became
13	15	-1	11	r1 n being
28	-5	-5	-2	r1 n born
20	12	10	12	r1 n but
-16	-17	-13	-13	r1 n by
2	29	2	5	r1 n candidate
6	10	35	7	r1 n confirms
7	-2	-2	0	r1 n delayed
13	-8	0	1	r1 n died
25	5	4	4	r1 n dies
0	-1	0	11	r1 n drawings
19	21	16	4	r1 n during
11	1	6	27	r1 n era
4	23	-1	2	r1 n flight
-4	9	6	6	r1 n for
10	-2	0	17	r1 n former
-6	3	-8	0	r1 n from
5	13	2	18	r1 n games
9	18	17	0	r1 n general
4	14	22	1	r1 n government
0	10	-9	-17	r1 n had
21	26	31	28	r1 n has
2	38	1	0	r1 n have
20	28	12	18	r1 n he
19	25	22	24	r1 n in
2	15	3	3	r1 n incumbent
12	24	6	18	r1 n into
8	12	19	18	r1 n is
-15	-21	-19	-23	r1 n it
0	-1	1	12	r1 n jackpot
18	-3	14	-6	r1 n just
11	21	3	6	r1 n leader
26	22	10	1	r1 n led
5	25	1	1	r1 n lost
15	17	6	15	r1 n made
-16	-29	-25	-20	r1 n may
5	28	1	1	r1 n national
-6	16	-3	-8	r1 n new
26	-4	19	-1	r1 n of
12	13	1	19	r1 n on
-13	-23	-24	-11	r1 n one
-12	6	-18	8	r1 n or
16	12	3	5	r1 n over
-7	-19	-18	-17	r1 n quits
6	0	17	1	r1 n rail
41	17	-1	6	r1 n s
1	22	-6	-4	r1 n says
12	-3	-8	-1	r1 n started
23	2	5	8	r1 n tells
-9	5	0	-15	r1 n that
-2	11	9	10	r1 n the
20	2	24	23	r1 n this
22	-2	2	6	r1 n through
-19	-12	-1	-9	r1 n to
-18	-16	-16	-23	r1 n today
6	0	-1	0	r1 n trailing
5	0	13	-2	r1 n train
-5	4	-5	-13	r1 n via
-18	-22	-25	-3	r1 n video
-12	-8	-4	-4	r1 n was
11	26	25	17	r1 n were
2	-5	-24	-5	r1 n where
0	12	17	-17	r1 n which
22	8	-2	13	r1 n while
3	1	-15	8	r1 n who
-8	3	-14	-16	r1 n will
-13	-20	-14	-8	r1 n winner
-19	-5	-23	-8	r1 n with
22	11	12	1	r1 n won
5	20	-4	9	r1 n would
-20	-8	1	9	r1 n000 0
-9	-1	-7	-2	r1 n000 >
11	6	2	-34	r1 n000 Name
25	22	1	7	r1 n000 and
21	-3	-5	-1	r1 n000 born
-1	-2	6	-1	r1 n000 but
0	25	0	2	r1 n000 candidate
7	-2	-2	0	r1 n000 delayed
0	-1	0	11	r1 n000 drawings
6	30	26	22	r1 n000 for
-1	13	-12	-15	r1 n000 from
3	16	19	2	r1 n000 government
5	36	0	4	r1 n000 had
7	11	23	19	r1 n000 has
7	12	26	19	r1 n000 in
0	-1	0	11	r1 n000 into
14	7	-12	26	r1 n000 is
0	-1	1	12	r1 n000 jackpot
18	-2	-1	1	r1 n000 led
3	19	0	1	r1 n000 national
22	18	28	6	r1 n000 of
6	9	6	16	r1 n000 on
-9	1	7	2	r1 n000 the
22	-2	2	6	r1 n000 through
-9	10	10	-11	r1 n000 to
-2	-11	-3	7	r1 n000 was
11	9	21	-3	r1 n000 were
16	8	2	21	r1 n000 who
-29	-8	-21	-8	r1 n000 with
-3	-10	-12	-27	r1 n001 >
12	-36	-5	-36	r1 n001 Name
17	17	11	-8	r1 n001 and
25	10	13	0	r1 n001 in
-9	15	-23	-18	r1 n001 is
2	25	21	22	r1 n001 the
7	-2	-1	0	r1 n010 's royal
31	21	2	-6	r1 n010 0
33	-7	22	5	r1 n010 >
2	4	-6	-1	r1 n010 Name
28	-1	-5	3	r1 n010 and
23	18	-4	-4	r1 n010 as
17	-1	2	1	r1 n010 born
19	-2	1	2	r1 n010 has
26	17	-5	2	r1 n010 in
30	-4	1	1	r1 n010 is
41	1	6	8	r1 n010 of
29	-2	0	3	r1 n010 on
29	-6	-2	1	r1 n010 the
41	4	0	8	r1 n010 to
21	0	0	2	r1 n010 was
36	0	3	2	r1 n010 who
31	-5	-1	-5	r1 n011 0
51	-4	7	9	r1 n011 >
22	8	0	-2	r1 n011 Name
16	-2	-1	-4	r1 n011 a
2	-29	-17	-18	r1 n011 and
39	-8	-4	-2	r1 n011 in
27	-5	14	-3	r1 n011 is
30	3	2	7	r1 n011 of
21	0	3	4	r1 n011 on
21	-5	-2	2	r1 n011 s
16	-4	2	3	r1 n011 says
36	-2	-2	-3	r1 n011 the
20	0	19	10	r1 n011 to
15	-3	1	-1	r1 n011 was
25	-6	-1	-3	r1 n011 who
-19	5	-8	8	r1 n100 0
-26	-2	1	-2	r1 n100 >
-6	13	2	18	r1 n100 Name
2	18	-1	21	r1 n100 a
-8	15	3	11	r1 n100 and
-6	14	-10	-17	r1 n100 are
-12	10	-3	6	r1 n100 as
-1	3	5	10	r1 n100 at
-19	-23	-9	-27	r1 n100 by
10	31	7	9	r1 n100 candidate
4	23	-1	2	r1 n100 flight
-15	-11	-6	-5	r1 n100 for
-16	-18	-4	-8	r1 n100 from
5	13	2	18	r1 n100 games
-7	-5	-16	-20	r1 n100 had
9	25	18	19	r1 n100 has
0	28	1	1	r1 n100 have
5	22	11	15	r1 n100 he
-9	12	8	9	r1 n100 in
5	1	10	2	r1 n100 is
-16	-26	-17	-24	r1 n100 it
-6	-5	10	-11	r1 n100 just
4	22	13	0	r1 n100 led
1	13	-3	-3	r1 n100 lost
-4	11	-3	-5	r1 n100 new
-20	-7	5	-1	r1 n100 of
-13	6	-9	3	r1 n100 on
0	18	-8	8	r1 n100 or
2	12	2	3	r1 n100 over
6	0	17	1	r1 n100 rail
2	29	-1	3	r1 n100 s
-17	11	-4	-13	r1 n100 says
-4	10	-5	2	r1 n100 the
-33	-20	-19	-10	r1 n100 to
-20	-16	-16	-23	r1 n100 today
5	0	13	-2	r1 n100 train
-29	-12	-9	-11	r1 n100 was
6	19	-2	18	r1 n100 were
-13	-6	-25	-4	r1 n100 where
-2	4	17	-15	r1 n100 which
-9	-7	-7	2	r1 n100 who
7	20	6	4	r1 n100 with
8	-3	-10	-13	r1 n101 >
14	28	19	5	r1 n101 Name
-1	-14	-16	7	r1 n101 and
17	35	12	15	r1 n101 in
-1	-4	0	-8	r1 n101 is
-18	1	-11	-17	r1 n101 was
6	0	-1	0	r1 n110 's biography
15	14	2	7	r1 n110 >
20	31	2	15	r1 n110 Name
34	0	16	11	r1 n110 and
26	18	27	17	r1 n110 in
13	6	34	-2	r1 n110 is
6	0	-1	0	r1 n110 one
26	2	9	-2	r1 n110 the
6	0	-1	0	r1 n110 trailing
-12	3	8	-15	r1 n110 was
-13	-17	-16	-13	r1 n110 with
27	3	19	6	r1 n111 >
13	14	-3	-3	r1 n111 Name
34	-2	-3	-1	r1 n111 the
-14	7	-16	-22	r1 national
-15	-16	12	-15	r1 near
-22	-1	-17	-17	r1 need
5	0	0	1	r1 needed
5	18	13	-5	r1 new
12	-20	-16	-19	r1 next
-29	-30	-27	-23	r1 night
-11	-24	-20	-20	r1 no
-15	-2	2	-16	r1 not
10	1	1	2	r1 noticed
-27	-19	-16	-29	r1 now
-4	-29	-8	-24	r1 of
10	-12	-5	-9	r1 off
-4	-7	15	13	r1 officials
6	-2	3	5	r1 on
-10	-25	-17	-12	r1 one
7	-1	29	0	r1 opened
-13	-6	-17	-15	r1 operated
-21	-22	-20	-18	r1 our
-1	-15	-12	-10	r1 out
-9	6	-3	-12	r1 over
7	-1	0	0	r1 picked
11	2	4	4	r1 pinpoints
10	5	-5	-2	r1 planned
18	5	5	23	r1 played
2	39	5	1	r1 players
18	30	7	5	r1 please
4	22	36	7	r1 police
11	2	4	4	r1 pooled
6	0	18	9	r1 power
11	-4	28	4	r1 president
-2	26	26	5	r1 project
10	1	1	2	r1 published
11	2	4	4	r1 pulled
3	27	-3	-7	r1 purchased
-7	-19	-18	-17	r1 quits
5	-1	21	3	r1 rail
10	-13	-5	-10	r1 ran
1	6	-1	-1	r1 refused
-12	10	-11	10	r1 released
20	2	3	6	r1 returned
12	1	4	4	r1 returns
2	8	15	-3	r1 rules
42	24	32	24	r1 s
-5	-24	-10	-20	r1 say
19	29	15	2	r1 says
-15	-14	-6	-22	r1 seems
21	32	10	6	r1 selected
-12	-31	-29	-25	r1 served
14	-8	-5	9	r1 she
4	-3	16	4	r1 shop
-5	0	16	-12	r1 should
-3	-21	3	-20	r1 show
8	-2	2	2	r1 showed
8	29	22	6	r1 since
6	0	-2	2	r1 slept
-14	-20	-2	-21	r1 so
11	2	4	4	r1 sold
-14	-20	-17	1	r1 some
-16	-18	-6	1	r1 soon
5	3	18	5	r1 southbound
5	-1	-1	0	r1 spirit
10	-1	2	0	r1 started
12	14	3	3	r1 stated
4	-3	16	4	r1 superintendent
7	11	16	3	r1 supporting
23	0	0	4	r1 survived
10	-10	-7	-3	r1 tells
-11	2	-11	-25	r1 that
-12	10	2	7	r1 the
38	15	20	5	r1 then
-13	-18	2	-16	r1 there
-7	16	6	-9	r1 they
-15	-9	-17	-13	r1 three
21	18	1	4	r1 through
-26	-37	-34	-31	r1 time
-8	-8	5	-11	r1 to
-5	0	-19	-24	r1 today
-17	-6	4	-19	r1 tomorrow
14	5	-10	-10	r1 took
-15	-21	-11	-28	r1 tour
11	6	18	6	r1 track
10	6	17	6	r1 tracks
6	0	-1	0	r1 trailing
16	8	28	5	r1 train
8	2	0	3	r1 trained
11	0	-1	3	r1 tries
4	21	23	2	r1 united
7	26	15	-1	r1 until
-28	-19	-26	-26	r1 up
-9	-14	5	-7	r1 used
-9	14	19	-11	r1 via
-4	-4	-24	-1	r1 video
-16	8	-8	-14	r1 vs
14	-5	0	14	r1 was
16	15	20	-2	r1 we
12	19	14	9	r1 were
2	-12	-13	-9	r1 what
4	4	12	22	r1 when
11	-6	15	10	r1 where
-7	6	3	-8	r1 which
12	-1	0	4	r1 while
12	-4	0	-4	r1 whom
8	3	-13	-10	r1 why
0	6	0	-10	r1 will
-20	-29	-22	-16	r1 winner
-4	5	-10	-11	r1 winning
-4	7	-7	-8	r1 wins
-16	-15	-16	-15	r1 with
13	12	-9	-6	r1 won
34	24	14	9	r1 would
-12	-13	0	-11	r1 yard
-2	-12	-25	-20	r1 you
-24	-24	-20	-20	r1 your
-6	15	-2	17	r12 0 0
-38	-22	-14	-17	r12 0 >
21	3	19	7	r12 0 Name
-14	-18	-15	0	r12 0 and
-6	-7	-5	-5	r12 0 fill
-6	-7	-5	-5	r12 0 granite
-2	11	-7	-1	r12 0 high
-12	-20	-7	-18	r12 0 is
-6	-7	-5	-5	r12 0 summit
-11	-12	-9	-9	r12 0 the
-8	-16	-14	3	r12 0 was
1	4	6	0	r12 > >
11	20	0	19	r12 Name 0
-8	12	20	-19	r12 Name >
12	-5	10	8	r12 Name Name
-17	-9	-11	-30	r12 Name a
-13	-16	-9	-9	r12 Name also
-10	10	13	11	r12 Name and
-11	-3	-1	-5	r12 Name derived
22	11	25	-7	r12 Name in
5	4	-2	-15	r12 Name is
-2	23	-6	0	r12 Name party
3	26	4	26	r12 Name the
15	-4	28	-1	r12 Name to
-2	2	16	-5	r12 Name via
-9	-4	9	-14	r12 Name was
8	3	34	10	r12 Name who
-10	-4	-16	-25	r12 a Name
9	-1	-6	0	r12 accepted the
6	1	0	2	r12 added another
-8	1	8	-3	r12 after Name
2	-4	15	14	r12 after the
5	2	21	4	r12 agent station
5	2	2	2	r12 along to
7	-1	0	0	r12 also makes
5	-1	-1	0	r12 also owns
5	2	2	2	r12 also played
6	1	0	2	r12 also tried
-9	-18	-1	-16	r12 and 0
34	20	28	15	r12 and Name
3	17	3	8	r12 and a
18	-6	12	-5	r12 and also
13	5	-1	1	r12 and former
14	-1	-1	0	r12 and his
7	12	22	4	r12 and in
-2	-2	28	-2	r12 and is
13	20	14	1	r12 and other
1	16	18	-1	r12 and others
12	-6	7	1	r12 and return
3	-1	8	-4	r12 and seashore
-5	0	24	0	r12 and south
-5	15	0	0	r12 and the
11	16	14	-3	r12 and was
9	-1	-6	0	r12 army arrived
9	-1	-6	0	r12 army veterans
9	-1	-6	0	r12 army was
7	-1	-3	1	r12 arrives at
3	10	-8	-1	r12 as a
11	2	4	4	r12 as he
11	-6	1	12	r12 as the
-18	-3	5	-21	r12 as well
10	1	1	2	r12 assisted by
-12	-21	-2	-18	r12 at 0
1	6	-1	-1	r12 at one
-11	-10	3	3	r12 at the
10	20	7	3	r12 attempted to
10	2	2	3	r12 attended crescent
8	-12	1	-3	r12 became a
1	31	15	5	r12 became the
11	2	4	4	r12 been able
7	5	18	2	r12 before the
3	14	11	3	r12 began a
-11	-14	-8	-12	r12 began in
5	2	2	2	r12 began playing
10	2	2	3	r12 began the
7	2	2	2	r12 behalf including
7	-1	-3	1	r12 believes that
6	0	-1	0	r12 biography reflects
27	-2	-3	1	r12 born 0
24	-1	3	2	r12 born Name
-1	-2	6	-1	r12 but had
-1	-1	10	-1	r12 but lost
3	-1	9	13	r12 but the
1	6	-1	-1	r12 but with
-11	-28	-3	-25	r12 by Name
2	0	10	1	r12 by early
10	20	7	3	r12 by recruiting
6	1	0	2	r12 by showing
3	16	16	13	r12 by the
0	-4	6	-2	r12 c 0
-2	-4	-5	16	r12 cabinet features
6	0	-2	2	r12 calls Name
-16	-18	-2	-16	r12 can be
-1	26	0	3	r12 candidate Name
2	6	1	1	r12 candidate in
-7	-8	-6	-6	r12 car 0
-6	-8	-5	-5	r12 cars 0
-2	-4	6	-2	r12 coach Name
10	1	1	2	r12 crude experimentation
3	-1	9	-1	r12 dates >
6	1	-2	0	r12 decided to
7	-2	-2	0	r12 delayed and
-11	-3	-1	-5	r12 derived from
10	20	7	3	r12 describes itself
4	-3	16	4	r12 design was
6	1	0	2	r12 down in
0	-1	0	11	r12 drawings for
8	23	31	-4	r12 during the
10	2	23	4	r12 east Name
9	-1	-6	0	r12 encampment >
10	6	17	6	r12 engineer who
4	-3	16	4	r12 evident in
-2	0	7	1	r12 extension had
7	2	2	2	r12 family and
5	2	2	2	r12 father bought
6	1	0	2	r12 first match
5	-1	-1	0	r12 first teacher
-1	-1	10	-1	r12 football leader
8	30	16	5	r12 for 0
-7	-15	-17	4	r12 for Name
4	24	0	-2	r12 for a
-14	0	5	-20	r12 for the
-11	-4	-15	-12	r12 founder Name
-8	12	-3	6	r12 from 0
-12	-20	-10	-27	r12 from Name
3	-4	6	21	r12 from the
4	34	8	4	r12 front page
6	1	0	2	r12 gained top
5	0	0	1	r12 gets a
1	0	8	3	r12 give up
7	-1	0	0	r12 guitar >
7	-1	0	0	r12 guitars in
6	-5	10	3	r12 had 0
9	12	-1	0	r12 had an
8	-13	-8	-18	r12 had been
10	1	1	2	r12 had experienced
6	1	0	2	r12 had now
10	-4	7	2	r12 had the
10	0	-1	3	r12 has also
10	-8	-1	1	r12 has been
-3	14	-1	3	r12 has released
-13	-8	-17	-17	r12 has since
-5	19	-1	-6	r12 have been
7	2	2	2	r12 her fetus
7	2	2	2	r12 herself now
-2	-4	6	-2	r12 high school
6	0	-2	2	r12 house after
7	2	2	2	r12 husband opposed
-11	-4	1	10	r12 in 0
-14	7	6	-24	r12 in Name
0	-5	0	-3	r12 in his
2	-4	-1	13	r12 in its
2	-1	10	0	r12 in order
25	2	29	10	r12 in the
0	-1	0	11	r12 into at
-1	21	2	-9	r12 into the
1	6	-1	-1	r12 investigated into
17	0	5	16	r12 is 0
13	38	51	47	r12 is a
21	2	-3	4	r12 is against
14	2	29	9	r12 is an
10	20	7	3	r12 is distinctive
0	18	14	0	r12 is in
6	0	-1	0	r12 is more
-24	-34	-34	-36	r12 is on
0	5	-2	-2	r12 is recorded
10	1	1	2	r12 is remembered
-16	0	-25	1	r12 is the
6	0	-2	2	r12 is voiced
0	-1	0	11	r12 jackpot of
0	-1	0	11	r12 jackpot or
0	-1	0	11	r12 jackpot was
-14	-19	-21	-18	r12 joined the
3	29	3	2	r12 leader Name
2	16	-1	19	r12 led by
7	2	2	2	r12 life an
-4	-4	5	-2	r12 like Name
10	20	7	3	r12 like many
10	6	17	6	r12 locomotive exploded
4	-3	16	4	r12 locomotives uncoupled
0	5	-2	-2	r12 lost their
10	2	2	3	r12 made his
10	2	2	3	r12 made only
7	-1	0	0	r12 made regular
3	-3	0	12	r12 moved to
5	-1	-1	0	r12 name started
1	0	8	3	r12 national anthem
-18	-20	-6	-18	r12 near Name
5	0	0	1	r12 needed to
-1	21	15	-1	r12 new Name
-4	-7	14	-7	r12 new jersey
-18	-19	-19	-18	r12 no 0
10	1	1	2	r12 noticed that
5	0	0	1	r12 now also
-17	-21	-17	-3	r12 of 0
2	-21	2	-19	r12 of Name
18	-2	-2	1	r12 of the
-19	-30	-16	-25	r12 on 0
21	11	12	14	r12 on Name
-11	8	-6	-7	r12 on a
5	18	-1	0	r12 on may
-18	-14	0	-25	r12 on the
12	1	13	18	r12 one of
-1	-1	10	-1	r12 only commercial
5	0	0	1	r12 opened up
4	13	1	-2	r12 operated on
1	-8	5	6	r12 or Name
-6	4	-10	-6	r12 over the
7	2	2	2	r12 own long
7	2	2	2	r12 own repeated
7	2	2	2	r12 parents Name
-2	-4	-4	16	r12 passing system
5	-1	-1	0	r12 passion and
7	-1	0	0	r12 picked up
11	2	4	4	r12 pinpoints mike
9	-1	-6	0	r12 planned to
9	-1	-6	0	r12 plans and
4	13	1	-2	r12 played under
11	2	4	4	r12 pooled the
11	2	4	4	r12 power winning
10	1	1	2	r12 published his
11	2	4	4	r12 pulled into
29	5	3	9	r12 ran for
1	6	-1	-1	r12 refused anything
6	1	0	2	r12 returned to
12	1	4	4	r12 returns to
9	-1	-6	0	r12 right column
7	2	2	2	r12 right to
7	-2	-1	0	r12 royal tour
4	13	1	-2	r12 rules stated
15	12	11	1	r12 s Name
13	31	0	6	r12 says >
1	2	1	-10	r12 says Name
5	0	0	1	r12 says of
6	0	-2	2	r12 says that
-6	4	5	-4	r12 seems to
4	-3	16	4	r12 shop and
5	2	2	2	r12 showed much
6	0	-2	2	r12 slept with
11	2	4	4	r12 sold advertising
-24	-20	-12	-21	r12 southbound spur
5	-1	-1	0	r12 spirit released
12	-3	-8	-1	r12 started his
5	-1	-1	0	r12 started squirrel
5	-1	-1	0	r12 style changed
4	-3	16	4	r12 superintendent Name
3	-1	9	-1	r12 supporting the
8	-10	-9	-4	r12 tells Name
9	-5	-3	1	r12 that >
-12	14	3	-14	r12 the Name
-1	-2	6	-1	r12 the capital
1	22	-1	-1	r12 the democratic
-2	15	-2	-4	r12 the liberal
3	18	4	20	r12 the national
5	-1	-1	0	r12 the philosophy
11	2	4	4	r12 the points
-14	-13	-11	-12	r12 the tracks
6	0	-2	2	r12 then claims
4	-3	16	4	r12 then replaced
6	0	-2	2	r12 then tells
2	-1	21	4	r12 this morning
-3	2	15	6	r12 to Name
4	-3	16	4	r12 to a
6	5	-11	-16	r12 to be
7	-1	-3	1	r12 to kill
4	13	1	-2	r12 to revert
8	9	17	-9	r12 to the
7	-1	0	0	r12 took a
10	2	2	3	r12 took the
3	-1	9	-1	r12 tour >
3	-1	9	-1	r12 tour to
10	6	17	6	r12 track and
10	6	17	6	r12 tracks was
6	0	-1	0	r12 trailing on
3	-1	8	-4	r12 train >
10	6	17	6	r12 train approaching
3	-1	8	-4	r12 train saw
13	6	22	5	r12 train was
10	6	17	6	r12 train which
6	1	0	2	r12 trained hard
6	1	0	2	r12 trained with
11	0	-1	3	r12 tries to
4	-3	16	4	r12 used early
-13	-5	4	-10	r12 via Name
-13	11	-7	-11	r12 via dj
-1	-6	-17	3	r12 was a
17	12	0	-12	r12 was able
30	19	0	0	r12 was an
-11	-3	-1	-5	r12 was as
6	0	-1	0	r12 was bodyboarding
20	16	2	5	r12 was born
4	13	1	-2	r12 was considered
5	0	0	1	r12 was constantly
12	2	16	3	r12 was converted
6	1	0	2	r12 was counted
-2	0	7	1	r12 was dismantled
31	2	5	1	r12 was elected
3	2	20	2	r12 was established
3	23	4	3	r12 was formed
-10	13	-6	-4	r12 was founded
18	7	-1	0	r12 was in
-2	-4	-4	16	r12 was introduced
7	-2	-2	0	r12 was later
5	2	2	2	r12 was mesmerized
6	1	0	2	r12 was now
-1	-2	6	-1	r12 was originally
6	1	0	2	r12 was part
6	1	0	2	r12 was rated
4	-3	16	4	r12 was reorganized
10	2	2	3	r12 was selected
-19	-8	-35	-41	r12 was the
10	2	2	3	r12 was traded
7	2	2	2	r12 was twenty
17	3	13	7	r12 was very
6	1	0	2	r12 was widely
7	-2	-2	0	r12 were exhausted
7	5	16	10	r12 when it
21	9	10	19	r12 where he
-2	10	9	13	r12 where his
-15	-7	-14	-16	r12 which is
-5	-10	-7	-12	r12 which ranked
8	8	10	-11	r12 which was
5	3	16	-1	r12 who had
11	2	4	4	r12 will tell
6	1	0	2	r12 windpipe but
8	3	2	7	r12 winning the
0	-1	11	2	r12 with 0
0	8	-17	-18	r12 with Name
5	-1	-1	0	r12 with opportunities
-10	-19	-10	-27	r12 with the
11	2	4	4	r12 won Name
8	21	-3	1	r12 won a
6	1	0	2	r12 won his
-6	-9	-9	-19	r12 won the
15	-4	5	13	r12 would be
16	-2	15	0	r12 would not
7	-1	-3	1	r12 would stand
2	0	10	1	r12 yard about
6	1	0	2	r12 younger brother
-17	11	-5	5	r2 0
-8	-6	-7	-14	r2 >
4	-4	4	-8	r2 Name
11	18	13	20	r2 a
20	12	2	-8	r2 able
21	9	4	-5	r2 about
11	2	4	4	r2 advertising
10	9	-2	-16	r2 after
-2	-13	1	6	r2 against
-33	-35	-24	-42	r2 all
13	16	9	2	r2 also
23	26	37	26	r2 an
-4	1	-13	-2	r2 and
9	-18	-7	-8	r2 another
1	0	8	3	r2 anthem
1	6	-1	-1	r2 anything
10	6	17	6	r2 approaching
1	5	21	10	r2 are
-5	-17	-17	-13	r2 arrived
13	-14	9	-13	r2 as
-13	-31	7	-22	r2 at
4	-11	-20	-17	r2 august
9	6	-10	12	r2 back
15	12	8	-4	r2 be
9	-16	13	2	r2 became
7	-13	-12	-13	r2 been
-9	-5	7	-13	r2 being
-18	-17	-17	-20	r2 best
7	0	2	1	r2 bodyboarding
4	2	32	7	r2 border
22	14	3	5	r2 born
25	26	4	6	r2 both
13	-7	-6	-7	r2 bought
-9	-12	-12	-8	r2 brother
-6	-17	-19	-4	r2 but
-15	-17	-17	-15	r2 by
21	-3	16	6	r2 call
-18	-17	-27	-22	r2 called
-1	-2	6	-1	r2 capital
5	-1	-1	0	r2 changed
-3	17	17	2	r2 china
-3	-13	-9	-7	r2 claims
17	10	7	15	r2 coalition
9	-1	-6	0	r2 column
-1	-1	10	-1	r2 commercial
4	13	1	-2	r2 considered
5	0	0	1	r2 constantly
-16	-8	-12	-2	r2 contested
12	2	16	3	r2 converted
-19	-1	-5	-18	r2 could
6	1	0	2	r2 counted
10	2	2	3	r2 crescent
17	13	1	-3	r2 democratic
-11	-3	-1	-5	r2 derived
18	-4	1	1	r2 died
-2	0	7	1	r2 dismantled
10	20	7	3	r2 distinctive
-13	11	-7	-11	r2 dj
-19	-13	-28	-25	r2 do
-13	16	-8	-8	r2 dont
12	4	-11	-8	r2 down
23	22	3	-3	r2 during
4	-4	17	4	r2 early
31	17	-1	-3	r2 elected
-25	-25	-22	-21	r2 end
3	1	21	1	r2 established
-23	-23	-21	-20	r2 every
7	-2	-2	0	r2 exhausted
10	1	1	2	r2 experienced
10	1	1	2	r2 experimentation
10	6	17	6	r2 exploded
12	1	7	20	r2 father
-2	-4	-5	16	r2 features
7	2	2	2	r2 fetus
7	20	17	4	r2 fight
-6	-7	-5	-5	r2 fill
29	19	24	-7	r2 first
6	-16	8	-10	r2 five
-10	-6	7	-16	r2 following
4	-14	-14	-23	r2 for
16	2	-6	-2	r2 forces
0	37	2	1	r2 form
4	22	3	2	r2 formed
18	-1	-6	-8	r2 former
-14	-22	-4	-19	r2 found
12	9	-10	-4	r2 founded
3	-22	5	-23	r2 from
7	-5	-3	-1	r2 further
-6	2	10	-5	r2 get
-6	-20	-17	-18	r2 go
12	-15	-15	-10	r2 got
0	9	12	17	r2 government
-6	-7	-5	-5	r2 granite
19	0	23	2	r2 great
8	11	-1	-1	r2 guitarist
2	30	32	4	r2 had
-5	-13	-9	-9	r2 hard
-10	8	-4	-22	r2 has
-11	8	5	16	r2 have
22	6	12	5	r2 he
3	-8	-16	-14	r2 held
-28	-28	-8	-22	r2 help
14	6	-10	-14	r2 her
3	12	-6	0	r2 high
27	32	10	5	r2 him
31	-10	5	12	r2 his
-6	8	14	-9	r2 hold
8	8	6	19	r2 home
-10	-28	-23	-25	r2 how
-7	-6	-11	9	r2 however
-3	5	-17	-15	r2 if
-6	3	-6	-1	r2 in
12	17	4	29	r2 including
1	15	5	-8	r2 independent
9	27	2	4	r2 international
-11	-3	-15	-20	r2 into
-2	-4	-4	16	r2 introduced
-8	-6	-6	-29	r2 is
13	11	28	22	r2 it
-3	11	14	10	r2 its
10	20	7	3	r2 itself
-3	-19	-11	14	r2 james
-4	-7	14	-7	r2 jersey
-3	2	-14	5	r2 joined
3	5	0	-11	r2 just
2	-10	-2	-7	r2 kill
18	6	0	22	r2 known
27	27	3	-2	r2 labor
-12	1	-16	1	r2 last
12	18	5	-6	r2 later
22	9	0	5	r2 leader
-22	-9	-26	-24	r2 led
14	12	14	17	r2 liberal
-37	-40	-23	-35	r2 like
7	5	14	-7	r2 live
6	-3	-1	-1	r2 long
-26	-11	-26	-19	r2 look
12	21	8	-1	r2 losing
-20	-16	-12	-17	r2 lost
2	-6	-16	-14	r2 lt
0	-5	-7	-21	r2 made
5	12	14	2	r2 majority
-13	-24	-20	-17	r2 make
7	-1	0	0	r2 makes
-11	26	5	-6	r2 man
-11	13	-15	-12	r2 many
6	1	0	2	r2 match
18	14	-7	-14	r2 may
12	16	-12	-5	r2 me
5	2	2	2	r2 mesmerized
-9	-12	-11	-9	r2 mike
23	0	28	13	r2 minister
13	12	19	-6	r2 more
-7	-9	14	-4	r2 morning
5	2	2	2	r2 much
-14	-3	-33	-15	r2 my
7	4	13	21	r2 named
-5	13	-9	9	r2 national
-5	2	-8	-19	r2 new
15	17	-8	-11	r2 no
1	7	12	-18	r2 not
4	18	-10	-1	r2 now
4	7	-4	1	r2 of
11	22	-4	-1	r2 off
-9	-22	-6	-9	r2 on
11	29	26	15	r2 one
15	-2	16	-5	r2 only
4	-6	10	-5	r2 open
5	-1	-1	0	r2 opportunities
10	12	-1	-2	r2 opposed
-6	-8	-21	-10	r2 or
2	-1	10	0	r2 order
2	21	5	1	r2 originally
-4	2	-3	-17	r2 other
30	5	7	-11	r2 others
-4	-17	-26	-27	r2 out
-23	0	4	-5	r2 over
5	-1	-1	0	r2 owns
3	33	5	2	r2 page
7	15	20	3	r2 part
-21	5	-33	-30	r2 party
-8	22	-5	-7	r2 pay
-25	-22	-16	-24	r2 people
5	-1	-1	0	r2 philosophy
10	12	2	5	r2 played
5	2	2	2	r2 playing
11	2	4	4	r2 points
11	18	9	-2	r2 president
24	4	-4	2	r2 presidential
-5	-10	-7	-12	r2 ranked
6	1	0	2	r2 rated
28	-6	-2	2	r2 re
-19	-21	-23	-22	r2 reading
3	15	-5	-6	r2 recorded
10	20	7	3	r2 recruiting
18	3	3	4	r2 reflects
-18	-18	-8	-18	r2 regional
7	-1	0	0	r2 regular
-1	8	-4	0	r2 released
10	1	1	2	r2 remembered
5	15	13	4	r2 reorganized
7	2	2	2	r2 repeated
7	5	17	1	r2 replaced
15	11	9	4	r2 return
4	13	1	-2	r2 revert
2	4	0	20	r2 said
-10	-9	0	-11	r2 saw
4	29	20	3	r2 say
-14	-6	15	-13	r2 says
-2	4	5	-2	r2 school
3	-1	8	-4	r2 seashore
2	-19	0	-12	r2 second
10	2	2	3	r2 selected
-11	-12	-8	-9	r2 sent
6	-3	19	13	r2 served
17	-11	6	-6	r2 set
7	33	12	4	r2 several
13	-3	21	-8	r2 she
-5	0	12	-12	r2 show
-6	-15	-16	-16	r2 showing
-11	-7	-9	-17	r2 since
17	3	12	2	r2 singer
-45	-43	-44	-24	r2 so
-6	10	-12	-10	r2 social
-4	-26	-15	-1	r2 some
-1	27	12	1	r2 soon
-11	-23	-1	-4	r2 south
-9	-11	-12	-11	r2 special
-32	-28	-18	-32	r2 spur
5	-1	-1	0	r2 squirrel
7	-1	-3	1	r2 stand
-23	-20	-5	-19	r2 start
-13	-14	-19	-2	r2 started
16	9	1	3	r2 stated
10	6	33	9	r2 station
-11	-30	-26	-26	r2 still
-9	-31	-22	-26	r2 strong
-5	-7	-5	-5	r2 summit
13	19	-2	14	r2 support
5	16	2	23	r2 supported
-1	9	-6	16	r2 system
9	10	3	4	r2 teacher
18	30	6	3	r2 team
11	2	4	4	r2 tell
6	0	-2	2	r2 tells
10	-10	7	-8	r2 than
-22	4	-8	-14	r2 that
-8	-2	-3	7	r2 the
-4	6	8	12	r2 their
8	-6	5	18	r2 then
-10	-7	-10	-4	r2 they
-12	-21	-17	-35	r2 this
22	3	26	2	r2 through
23	-10	-10	-9	r2 thus
15	18	-5	-5	r2 to
-10	-24	-21	4	r2 today
24	15	0	-1	r2 together
1	-2	20	-5	r2 took
-5	-6	-6	-4	r2 top
3	14	-2	2	r2 tour
-14	-13	-11	-12	r2 tracks
10	2	2	3	r2 traded
-5	-9	10	13	r2 train
9	9	3	5	r2 tried
7	2	2	2	r2 twenty
4	9	-16	-16	r2 two
4	-3	16	4	r2 uncoupled
4	4	0	23	r2 under
-9	6	-11	-6	r2 united
24	-5	-7	-10	r2 up
2	15	20	-6	r2 us
13	15	31	4	r2 various
9	15	8	2	r2 very
9	-1	-6	0	r2 veterans
-9	11	25	-10	r2 via
-11	-15	-2	3	r2 video
6	0	-2	2	r2 voiced
-7	-16	-14	-8	r2 was
15	16	7	-2	r2 we
-16	-5	2	-23	r2 well
0	21	-5	-8	r2 went
-30	-13	-32	-15	r2 were
14	13	11	3	r2 west
-21	-22	-21	-18	r2 what
-3	-15	7	-11	r2 when
-12	-12	12	-12	r2 where
9	14	12	13	r2 which
-25	-5	-1	-23	r2 who
6	1	0	2	r2 widely
-26	-3	-3	-28	r2 will
-3	11	-9	-5	r2 win
20	17	8	23	r2 winning
9	2	6	-13	r2 with
-11	-7	-19	-23	r2 won
2	-22	-19	-16	r2 work
-3	14	-7	-6	r2 working
15	1	19	-4	r2 world
1	23	19	1	r2 would
10	-2	6	25	r2 year
-15	-17	-3	-13	r2 years
15	0	-22	-9	r2 you
2	-18	-15	-12	r2 your
-1	-10	-25	3	rank 01 0
27	-10	-7	-8	rank 01 1
30	-1	-2	-15	rank 01 2
14	12	-34	-4	rank 01 3
26	12	-21	-1	rank 01 4
17	-3	-30	14	rank 01 5
36	-11	-8	2	rank 01 6
5	9	41	-15	rank 02 0
20	8	16	-5	rank 02 1
11	2	-9	12	rank 02 2
-10	-5	-12	-20	rank 02 3
4	-4	67	9	rank 02 4
30	1	3	3	rank 02 5
24	-3	10	1	rank 02 6
-2	3	9	4	rank 03 0
-63	-36	-12	-42	rank 10 0
-7	25	-8	-6	rank 10 1
-35	-18	-25	-1	rank 10 2
-27	0	-27	1	rank 10 3
7	36	15	31	rank 10 4
-32	4	-13	-11	rank 10 5
-50	-2	-37	-20	rank 10 6
-5	-10	8	0	rank 12 0
-38	-11	-18	-45	rank 12 1
0	17	27	23	rank 12 2
0	8	14	5	rank 12 3
17	54	29	31	rank 12 4
8	32	21	4	rank 12 5
4	15	7	8	rank 12 6
-17	6	-25	7	rank 13 0
-11	4	-5	-15	rank 13 1
-17	-8	-22	-5	rank 13 2
-42	-39	-48	-47	rank 13 3
-12	9	-30	-36	rank 13 4
2	20	-7	-10	rank 13 5
4	23	-5	18	rank 13 6
11	-1	50	-3	rank 20 0
-12	-5	45	3	rank 20 1
14	27	68	21	rank 20 2
-18	-24	3	-17	rank 20 3
-28	37	32	6	rank 20 4
4	17	34	-3	rank 20 5
-7	-1	36	10	rank 20 6
4	18	72	12	rank 21 0
-13	-20	19	-23	rank 21 1
7	5	34	1	rank 21 2
1	22	0	24	rank 21 3
2	0	48	8	rank 21 4
-20	-22	12	-16	rank 21 5
-8	-8	29	-24	rank 21 6
-16	-9	-38	-13	rank 23 0
-8	-15	3	-8	rank 23 1
-29	16	15	-29	rank 23 2
-20	4	9	-18	rank 23 3
-34	-12	-34	-42	rank 23 4
-20	-23	3	-26	rank 23 5
4	28	38	18	rank 23 6
-5	-36	-34	-41	rank 30 1
-17	-28	-39	0	rank 30 2
-30	1	-9	-13	rank 30 3
4	0	-21	-8	rank 30 4
-7	-12	9	14	rank 30 6
-20	-20	-18	-9	rank 31 1
9	1	-23	2	rank 31 2
-21	5	-10	-11	rank 31 3
-12	-2	12	-1	rank 31 5
-15	12	-1	-21	rank 31 6
-30	-31	-29	-26	rank 32 0
-20	37	2	-12	rank 32 1
-40	-7	-16	-12	rank 32 2
-10	-3	-19	-21	rank 32 3
-38	-19	-22	-38	rank 32 4
-18	-1	-23	-11	rank 32 5
-34	5	-49	-42	rank 32 6
-14	32	3	-1	rule group-noun
14	-26	-17	-13	rule title
0	11	15	20	rw 0
-9	-14	-15	-17	rw >
13	5	6	8	rw Name
23	22	5	20	rw a
-2	11	6	0	rw able
3	-9	16	-15	rw about
2	24	-6	-1	rw academy
7	13	20	4	rw accused
16	1	23	-1	rw action
4	13	1	-2	rw advent
11	8	19	6	rw after
23	14	-2	-4	rw again
23	31	18	1	rw against
20	28	17	5	rw age
-6	-7	-5	-5	rw agent
-21	-23	0	-23	rw air
8	0	-2	43	rw album
-19	0	-4	-23	rw all
5	47	14	0	rw alliance
7	-11	-6	-2	rw allied
-4	9	-10	11	rw also
-19	-18	-5	-12	rw am
6	-3	2	7	rw amateur
-12	-25	-23	-24	rw amazing
6	0	-1	0	rw ambitious
1	3	2	-25	rw an
10	1	1	2	rw anatomist
2	1	1	15	rw and
-7	-24	-5	-16	rw another
-10	3	-1	6	rw appearances
10	1	1	2	rw applying
-6	-7	-5	-5	rw arch
4	-1	23	8	rw are
4	20	26	2	rw area
12	13	9	-5	rw army
-20	-27	2	-22	rw around
20	8	0	0	rw arrest
9	11	23	12	rw as
4	11	14	1	rw assembly
10	20	7	3	rw asserting
-10	-1	-10	13	rw associated
2	29	16	-1	rw association
-2	11	5	-2	rw at
4	-3	16	4	rw attraction
15	8	22	-1	rw august
9	-4	17	-3	rw back
0	16	12	-9	rw band
5	-1	-1	0	rw bandmates
7	-1	0	0	rw banjo
11	2	4	4	rw barrel
1	-2	1	17	rw base
-6	5	16	-2	rw based
-8	-21	6	1	rw be
8	8	2	4	rw because
-16	-5	8	14	rw been
-14	7	8	-13	rw before
10	-1	9	3	rw began
26	10	-2	-1	rw begin
-1	27	-9	4	rw being
-13	-8	-12	-12	rw best
-10	-20	5	3	rw between
9	8	-8	-7	rw big
2	-16	-2	-14	rw bill
7	18	1	3	rw blue
-4	-5	14	-4	rw book
3	-10	-13	-13	rw both
-5	-17	-13	-17	rw broke
-13	-26	-26	-15	rw brother
19	5	3	5	rw buddy
8	31	-2	-2	rw bus
11	3	22	11	rw but
-14	-3	-14	-16	rw butler
-1	-12	1	6	rw by
-7	8	-5	-5	rw cable
2	-5	30	24	rw called
15	1	17	4	rw calls
13	-4	-12	-2	rw campaign
-8	0	-12	-7	rw can
19	1	-1	-3	rw cancer
31	4	11	2	rw candidate
-23	-19	4	-16	rw captured
-25	-24	-19	-24	rw car
0	-1	0	11	rw card
8	4	-12	-13	rw career
3	-1	8	-4	rw carried
-14	1	-15	-14	rw cash
-1	27	2	-4	rw centre
9	1	0	2	rw champion
6	21	-3	11	rw champions
5	3	14	0	rw child
-7	4	-9	11	rw children
-16	0	6	-17	rw china
-17	-23	-24	-24	rw choice
14	-7	-2	-18	rw city
-19	-17	-8	-20	rw club
-20	-19	9	-23	rw coast
3	7	-6	19	rw cold
9	-1	-6	0	rw commanding
-5	-3	-20	-24	rw communist
15	-2	14	-4	rw community
5	-9	-7	-8	rw competition
2	-11	4	-16	rw conference
19	24	9	3	rw consecutive
7	2	2	2	rw consent
18	5	1	24	rw conservative
1	6	-1	-1	rw considered
-12	-7	0	-14	rw continue
5	17	3	0	rw control
3	-4	7	15	rw convention
10	13	18	18	rw county
7	20	0	-7	rw court
-6	-7	-5	-5	rw creek
5	-5	-4	10	rw criticized
10	6	17	6	rw crossing
4	13	1	-2	rw crystals
-15	-27	-21	-8	rw cup
10	-7	-2	13	rw current
-5	13	-3	8	rw day
19	17	4	23	rw deal
-9	-8	0	11	rw defense
3	17	-11	3	rw democratic
-17	-9	-18	-15	rw democrats
-1	-2	6	-1	rw desert
5	26	-1	-2	rw design
4	30	2	5	rw developing
-7	11	12	-4	rw development
-31	-39	-31	-34	rw didnt
4	9	9	-4	rw died
0	-7	-12	-12	rw different
-5	-11	-13	-8	rw discovered
0	5	-2	-2	rw dispute
10	6	17	6	rw distant
-10	14	-8	-11	rw division
4	-16	-14	-14	rw do
-1	-1	10	-1	rw dominance
-1	-2	5	-1	rw donated
-10	-8	-22	-25	rw dont
5	-1	-1	0	rw double
11	13	16	-3	rw down
5	-1	-1	0	rw dramatically
8	-4	9	-2	rw drummer
-10	4	-1	3	rw during
-2	13	-7	-13	rw early
-2	-3	1	-15	rw east
30	10	5	2	rw elected
24	13	17	0	rw election
-6	16	-11	-6	rw elections
4	28	0	-3	rw electoral
-15	2	6	-6	rw end
-6	-6	12	-4	rw ends
-7	-16	-12	-9	rw enough
7	-1	-3	1	rw episode
-23	-23	-23	1	rw especially
31	-3	1	-3	rw establishing
4	24	12	17	rw every
3	-2	7	-4	rw excursion
7	-2	-2	0	rw executed
2	-4	-1	13	rw existence
-13	-8	-17	-17	rw expanded
3	-4	3	12	rw express
-7	-5	2	-4	rw extension
5	0	0	1	rw fair
2	7	-3	-7	rw far
-6	-7	-5	-5	rw farmers
15	16	13	0	rw federal
1	-4	-16	-16	rw fellow
0	6	22	1	rw festival
3	-18	6	-14	rw few
6	1	0	2	rw fights
0	20	-6	-1	rw filed
-16	-21	-15	-16	rw fill
11	-3	20	7	rw film
-15	-20	-9	-25	rw final
10	1	1	2	rw findings
8	28	26	18	rw first
-5	-3	-3	-3	rw fitted
10	-1	19	19	rw five
-8	-11	-11	-8	rw fly
2	13	10	-6	rw following
1	-4	-5	-3	rw footage
-1	9	0	-3	rw football
21	20	-9	-5	rw for
2	-15	-14	-12	rw forces
6	11	7	-8	rw foreign
-4	-4	10	-2	rw forest
15	15	12	-1	rw former
-6	3	11	-8	rw found
7	32	-7	-4	rw foundation
20	-1	-2	-1	rw founder
-10	-4	-8	-21	rw founding
5	6	3	14	rw four
-3	17	16	-4	rw fourth
8	11	2	-6	rw free
25	19	-2	0	rw french
-15	10	-8	-13	rw friend
22	-11	4	-1	rw from
-5	27	-5	-5	rw front
-9	19	-14	-15	rw fund
-1	-8	-5	-6	rw future
27	22	4	6	rw gain
-3	4	-2	-9	rw game
5	12	22	-1	rw gave
-5	4	11	-1	rw gay
21	-1	33	-1	rw general
-3	-11	-24	-24	rw get
3	-15	-1	-18	rw gets
-15	-23	-26	-22	rw getting
1	8	-6	-2	rw give
14	16	2	5	rw go
16	-20	-11	-13	rw going
3	-12	-28	-21	rw good
6	3	24	3	rw got
22	25	22	2	rw government
18	23	-1	6	rw governor
-6	-7	-5	-5	rw gravel
7	2	2	2	rw gravely
6	2	25	-6	rw green
-3	23	-4	-4	rw group
-27	-28	-11	-25	rw gt
4	15	-1	0	rw guitars
20	11	19	2	rw had
17	-11	-6	-5	rw hands
-13	5	4	-1	rw has
6	-2	6	-10	rw have
34	19	-6	-15	rw he
21	-6	2	-2	rw health
-11	-2	-11	6	rw held
2	-5	-3	-6	rw help
5	0	0	1	rw helps
22	19	-4	-6	rw her
7	8	12	-8	rw here
3	4	-14	-17	rw high
1	11	0	-2	rw highest
2	-6	-16	-23	rw him
37	-6	0	-4	rw his
2	-2	-13	12	rw holiday
6	-1	12	27	rw home
2	8	11	2	rw honours
-26	-29	-9	-37	rw hospital
-17	-3	-19	-17	rw house
2	21	-5	0	rw however
-31	-24	-30	-27	rw i
18	-1	-1	-2	rw idea
-5	-22	-19	-19	rw if
-3	-14	-2	-13	rw ill
7	14	2	25	rw immediate
6	1	0	2	rw improved
2	1	-2	-7	rw in
-9	8	-9	-8	rw included
-1	-10	-7	-12	rw including
-5	-15	-6	-11	rw independence
13	24	21	2	rw independent
3	7	15	0	rw industrial
7	2	2	2	rw informed
23	15	0	-2	rw inspired
1	0	8	3	rw intentions
10	1	1	2	rw interaction
-6	-7	-5	-5	rw interchange
-10	-20	-6	-19	rw interest
2	21	7	12	rw international
-11	-1	-14	-23	rw into
-4	9	3	-12	rw investigation
-6	-3	11	-1	rw is
-15	-6	-8	-3	rw it
-29	5	-8	-26	rw its
-4	9	-9	-10	rw itself
15	23	3	-1	rw jazz
-12	-16	5	-10	rw jersey
-19	-12	-18	-21	rw job
1	23	31	6	rw jobs
3	36	7	22	rw joint
-7	-5	2	-3	rw junction
-27	-31	-25	-18	rw just
-17	-17	-18	-6	rw kill
0	26	24	0	rw killed
-20	-6	-5	-7	rw kingdom
-14	-6	-18	3	rw known
27	-4	14	-1	rw labour
-6	-7	-5	-5	rw lake
4	-3	16	4	rw lakeside
6	1	0	2	rw landed
-1	-10	-4	11	rw large
-18	-16	-5	-22	rw largest
-3	7	-14	-12	rw last
-15	-2	-11	4	rw later
21	15	2	3	rw lead
13	-18	-14	0	rw leader
39	34	6	8	rw league
3	-1	7	14	rw least
-3	-20	-15	-9	rw leave
5	36	4	-3	rw led
-20	-18	-6	-29	rw left
4	-3	16	4	rw length
12	-13	17	1	rw liberal
-1	5	11	13	rw liberals
-7	-5	-24	-21	rw life
-21	-3	-14	-20	rw like
19	-5	15	-3	rw little
-4	11	17	7	rw live
-5	14	11	-2	rw located
-2	0	7	1	rw locomotive
-23	-4	-21	-24	rw lol
-18	-19	-1	-18	rw long
-8	-6	7	-14	rw lost
11	11	12	-4	rw made
1	-14	7	-7	rw major
25	-1	3	4	rw make
2	-24	-10	-19	rw man
-1	-9	14	13	rw many
7	5	-13	-10	rw march
-22	-21	-12	-18	rw market
-5	-4	-5	-5	rw masonry
16	-17	-6	-14	rw may
-13	-4	-29	-28	rw me
-7	-22	-15	-10	rw meet
22	26	23	-1	rw member
8	12	24	16	rw members
-3	-9	-5	21	rw memorial
-5	14	-1	-14	rw men
0	-5	15	-4	rw merged
4	0	17	-2	rw miles
-2	10	8	-9	rw military
-6	-7	-5	-5	rw mill
-11	-14	-10	-10	rw mills
10	-10	4	-16	rw minister
-16	-16	-6	-17	rw mission
-7	-17	-10	-14	rw months
-3	-3	-19	-4	rw more
6	-12	19	11	rw morning
11	8	-9	21	rw most
12	11	2	0	rw mound
26	20	8	2	rw movement
-4	-19	-14	-14	rw much
-7	-24	-39	-34	rw my
-33	-6	-29	-11	rw name
-3	11	-22	-31	rw national
-16	-3	-15	-18	rw need
-5	-11	-4	-7	rw never
6	-6	1	-31	rw new
6	0	-1	0	rw newest
-7	6	-11	9	rw news
1	30	-1	-1	rw next
-8	-29	-24	-24	rw night
11	0	4	8	rw no
-15	1	-18	-20	rw non
1	6	-1	-1	rw none
-16	-2	-10	-21	rw north
4	-3	16	4	rw northbound
5	5	28	1	rw northern
3	-28	-7	-24	rw not
-6	-7	-5	-5	rw notch
14	-3	-22	-22	rw now
10	30	12	0	rw number
16	14	36	31	rw of
-1	-26	-5	-19	rw off
-18	-28	-25	-21	rw offered
8	9	21	15	rw official
5	4	10	13	rw officials
-22	-30	-21	-19	rw old
7	17	12	-6	rw on
7	2	2	2	rw oncologist
-12	-40	-29	-9	rw one
2	-17	-20	-17	rw only
-9	1	-12	-8	rw onto
5	19	8	-1	rw opened
-5	-10	-7	-12	rw opponents
-17	-4	-4	-19	rw or
15	-1	-4	-10	rw order
4	8	15	-5	rw original
22	21	21	0	rw other
-14	-20	-21	-12	rw others
0	-1	0	11	rw otherwise
-13	1	-25	-24	rw our
21	-1	8	9	rw out
6	1	0	2	rw outstanding
15	10	19	-6	rw over
11	2	4	4	rw paddled
2	16	7	-2	rw park
20	11	24	1	rw parliamentary
18	22	6	1	rw part
3	36	23	3	rw parties
16	40	5	17	rw party
3	2	19	1	rw passing
-5	15	16	-3	rw pencil
-23	-14	-23	-27	rw people
-8	9	-4	-3	rw personal
-6	-7	-5	-5	rw pit
3	-4	11	-1	rw place
16	2	14	4	rw plateau
0	29	-1	18	rw play
-13	-1	0	-17	rw player
34	-5	4	1	rw playing
7	2	2	2	rw pleas
0	9	-1	-4	rw point
6	0	-1	0	rw points
10	20	31	1	rw police
0	19	-6	-7	rw policy
20	23	15	-8	rw political
-2	13	-14	-15	rw popular
-2	-1	12	-1	rw population
25	4	0	23	rw post
-2	-5	5	-15	rw power
7	6	0	-4	rw practice
0	-4	5	-16	rw president
2	-9	-14	-14	rw prime
-2	16	-8	-14	rw private
-10	-17	-25	-17	rw pro
5	21	-3	17	rw production
10	-1	-6	0	rw professional
10	1	1	2	rw professor
4	-3	16	4	rw profits
22	16	8	2	rw progressive
-2	18	-3	-7	rw project
-1	13	12	0	rw promote
5	19	-2	-11	rw public
6	9	-2	-11	rw put
8	-3	6	18	rw radio
-2	0	7	1	rw rails
0	-7	9	-2	rw raised
5	0	2	1	rw ranking
-28	-29	-33	-31	rw rate
-8	7	9	-6	rw re
3	-1	8	-4	rw reading
5	6	-13	-12	rw real
-11	-18	-14	-18	rw rebuilt
0	-1	0	11	rw recently
18	1	23	27	rw red
17	13	4	0	rw reform
0	-5	-5	-4	rw regarding
11	2	4	4	rw relegated
-2	0	7	1	rw replaced
25	9	6	7	rw report
32	5	0	1	rw republican
9	15	1	1	rw resulting
6	29	4	6	rw retail
10	19	17	4	rw riding
29	25	5	8	rw right
-11	-8	6	-6	rw river
-15	-3	-10	-18	rw road
1	-5	-4	-3	rw round
4	9	8	4	rw royal
-9	4	-9	-8	rw run
11	-3	-2	2	rw running
5	6	1	12	rw s
1	15	8	19	rw same
-6	-7	-5	-5	rw sandy
20	21	2	-1	rw save
-32	-29	-14	-34	rw say
2	5	24	-8	rw says
10	6	17	6	rw scalding
-19	1	-26	-25	rw school
3	19	2	-5	rw season
24	-6	18	-3	rw seat
11	3	-2	3	rw second
18	17	22	0	rw security
6	-13	-12	-13	rw see
9	6	0	17	rw self
28	2	1	19	rw senator
-5	-20	-17	-16	rw senior
0	-5	-6	23	rw series
24	29	4	9	rw serve
16	32	15	4	rw service
10	6	17	6	rw several
-3	-16	-2	-12	rw sex
13	0	-1	3	rw share
14	-17	-5	-13	rw she
11	0	16	-3	rw shot
-12	-13	-13	-14	rw show
-18	-19	2	-22	rw side
-6	-7	-5	-5	rw siding
-19	-3	-9	-18	rw site
-9	1	-7	-12	rw six
6	0	-2	2	rw slut
-3	-7	9	-7	rw small
-8	-6	-32	-27	rw so
12	25	15	-4	rw social
-1	26	17	16	rw socialist
5	24	14	-4	rw society
5	-5	-26	-21	rw some
5	-17	-19	-16	rw son
4	-4	16	24	rw song
-15	-9	-18	6	rw songs
15	23	1	3	rw soon
-18	-12	14	-18	rw south
-11	-14	-10	-10	rw southbound
0	-5	-9	11	rw special
-19	-20	-3	-16	rw speed
12	7	14	7	rw spirit
-7	-12	7	-11	rw spurs
8	1	10	3	rw star
-9	-18	-11	-13	rw start
-5	-10	-7	-12	rw starts
14	-3	-15	8	rw state
-3	-6	-3	-2	rw states
-13	-14	-18	-21	rw status
-2	0	7	1	rw steel
11	2	4	4	rw step
-5	-25	-5	-22	rw still
14	32	18	-1	rw stop
-6	3	-9	11	rw story
-5	17	1	-2	rw street
21	4	-4	-9	rw strong
-7	-22	-18	-18	rw style
-10	-24	-12	-26	rw support
16	17	-2	-1	rw supported
5	0	0	1	rw surfing
23	-1	2	7	rw surgery
-4	-16	20	4	rw system
-8	1	-13	-13	rw t
15	-1	1	2	rw talent
12	-6	-3	-1	rw talk
-1	-1	10	-1	rw talkback
-15	7	-18	-15	rw talks
-6	-7	-5	-5	rw tank
11	2	4	4	rw tattooed
20	14	12	3	rw team
7	2	2	2	rw term
0	-2	17	-5	rw than
27	3	-6	-2	rw that
-4	-12	-12	-3	rw the
31	0	11	9	rw their
-2	-26	-12	-20	rw then
-15	1	-12	10	rw there
3	8	18	-15	rw they
8	-11	9	-1	rw third
-6	-24	-9	-8	rw this
-14	3	-10	-16	rw three
18	-6	-4	12	rw through
10	6	17	6	rw thrown
0	18	-1	-4	rw time
-17	3	-8	-12	rw title
11	2	4	4	rw titles
15	10	18	16	rw to
-6	-3	-3	-17	rw today
5	-13	-10	-13	rw together
3	1	-14	-14	rw tonight
22	-9	-5	13	rw too
3	16	3	-6	rw top
3	13	0	20	rw total
-13	-13	6	-7	rw tourist
-5	-5	14	-3	rw town
8	-5	22	4	rw train
-22	-21	-23	-22	rw training
4	-3	16	4	rw turntable
-6	-7	-5	-5	rw twin
6	0	-1	0	rw twists
13	-11	15	12	rw two
-11	-24	-23	-27	rw under
-16	7	-1	-20	rw union
3	5	-13	-2	rw united
-16	-19	-29	-37	rw university
-3	-9	21	-7	rw until
9	1	-7	-18	rw up
-17	-17	-11	-32	rw us
-2	1	2	-13	rw use
-13	0	-17	-18	rw used
-11	-3	-1	-5	rw venerated
10	6	17	6	rw versa
6	-10	-17	-21	rw very
-33	-13	-2	-33	rw via
14	7	19	5	rw vice
-21	-9	-18	-17	rw victims
10	-1	2	-2	rw victory
24	18	11	16	rw video
1	0	45	-1	rw village
-12	7	0	-12	rw vote
13	16	5	6	rw votes
6	33	6	8	rw want
13	-17	19	23	rw war
3	5	4	15	rw was
-13	-1	-17	-18	rw watch
0	-15	-12	-15	rw water
10	-3	12	-8	rw way
-20	-13	-30	-27	rw we
7	2	2	2	rw weeks
13	8	11	-5	rw well
8	25	-12	-11	rw were
-9	-12	7	5	rw west
-2	1	12	0	rw western
-12	-2	-19	-21	rw what
33	12	-6	-3	rw when
5	13	-11	-12	rw where
4	20	2	19	rw which
25	16	12	3	rw while
-2	-8	-9	-1	rw who
20	5	-1	18	rw whom
31	2	-3	0	rw why
0	-1	0	11	rw wild
13	2	-15	-18	rw will
1	3	5	-13	rw win
14	17	-1	-2	rw winner
24	17	4	-13	rw with
-29	-30	-26	-25	rw woman
-11	-3	-1	-5	rw word
-3	-28	-21	-22	rw work
-11	-7	4	-22	rw world
15	20	-1	0	rw would
10	6	17	6	rw wrecked
-17	0	-5	-17	rw year
-3	2	15	-17	rw years
-5	-12	-31	-29	rw you
-10	12	-19	-19	rw your
1	-12	-2	-5	shape 1 1 1
-44	-20	-19	-36	shape 1 17 17
-10	-8	-28	-28	shape 1 19 19
-39	24	-21	-26	shape 1 3 3
35	52	-3	50	shape 1 5 5
-17	-15	-33	-32	shape n 0 1
31	-2	14	-5	shape n 1 0
5	4	2	-2	shape n 1 1
-29	-8	-44	-30	shape n 1 17
-41	-13	-32	-7	shape n 1 3
-18	-6	-36	-30	shape n 1 5
-38	-40	-14	5	shape n 17 1
-33	-5	37	-31	shape n 17 17
-44	-39	-46	-46	shape n 17 3
9	28	3	-3	shape n 19 1
19	26	-6	10	shape n 3 1
10	13	6	2	size 1
1	14	5	6	size n
5	-2	13	-1	small 1 00
-5	8	-27	-11	small 1 01
-33	-27	-20	-3	small 1 10
-55	-44	-51	-45	small 1 11
23	10	8	-2	small n 00
-17	-5	-17	-15	small n 01
-19	10	9	32	small n 10
-31	-3	-2	8	small n 11
-3	-3	-6	-9	words 1
-3	-7	-4	-7	words 2
-8	8	-1	11	words 3
-29	12	-9	-9	words 4
-8	6	-27	-4	words 5
-19	2	-21	-13	words 6
-17	-20	-24	-28	words 7
-2	14	-9	-8	words 8
`;
