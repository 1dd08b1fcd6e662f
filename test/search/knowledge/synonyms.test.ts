import { expect, test } from 'vitest';
import { synonymsOf } from '../../../src/search/knowledge/synonyms.ts';
import { stem } from '../../../src/search/stems.ts';

/** A word that people say and one that an entry uses instead, a pair a meaning. */
const pairs =
  'k8s=kubernetes pod=container golang=go nodejs=javascript tsc=typescript py=python psql=postgres mariadb=mysql mongodb=mongo es=elasticsearch ' +
  'keras=tensorflow torch=pytorch db=database aspnet=csharp hyphen=dash nvidia=gpu repo=repository folder=directory passwd=password ' +
  'auth=authenticate sudo=permission rm=delete freeze=hang segfault=crash laggy=slow delay=timeout ram=memory outofmemory=oom absent=missing ' +
  'twice=duplicate nondeterministic=random setup=install reach=connect net=network rejected=refused cert=tls settings=config env=environment ' +
  'var=variable func=method arg=parameter packages=dependency picture=image rerender=render reload=refresh blank=null pull=download ' +
  'push=upload delivery=send subscribe=receive machine=server storage=disk browser=frontend ws=websocket serializable=serialize cast=convert ' +
  'bad=invalid huge=large exceeded=many stale=outdated ambulance=emergency webcam=camera app=application serverless=lambda ' +
  'deployment=deploy ref=branch origin=cors build=compile gpt=llm recursion=loop videocard=gpu osx=macos aarch64=arm64 x64=amd64 ' +
  'platform=architecture icmp=ping tunnel=vpn recognize=detect ownership=owner publickey=ssh ci=pipeline expiry=expired arithmetic=math ' +
  'moved=rename switch=checkout reboot=restart decrypt=encryption charset=unicode syntax=parse parallel=concurrency deadlock=lock ' +
  'caching=cache router=route list=array str=string column=property mount=volume address=ip lookup=dns cap=quota ratelimit=throttle ' +
  'damaged=corrupt grow=leak epoch=training dimension=shape iam=policy s3=bucket cron=schedule callback=webhook intermittent=flaky';

test('an entry is found in the words that people have for it: each meaning works both ways', () => {
  const asked = pairs.split(' ').map((pair) => pair.split('=').map(stem) as [string, string]);
  const lost = asked.filter(([said, used]) => said !== used && !(synonymsOf(said).includes(used) && synonymsOf(used).includes(said)));
  expect(lost).toEqual([]);
});

test('a word without another has none', () => {
  expect(synonymsOf('teapot')).toEqual([]);
});
